import type { FullConfig } from '@playwright/test';
import { rememberState, setUpServer } from './sign-in';

/** Sets up the server that all specs share, once, and keeps its owner signed in for every spec. */
export default async function globalSetup(config: FullConfig): Promise<void> {
  const { baseURL } = config.projects[0]!.use;
  rememberState(await setUpServer(baseURL!));
}
