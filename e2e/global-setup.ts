import type { FullConfig } from '@playwright/test';
import { OWNER, rememberState, signIn } from './sign-in';

/** Signs in the owner of the first server, once, for every spec. */
export default async function globalSetup(config: FullConfig): Promise<void> {
  const { baseURL } = config.projects[0]!.use;
  rememberState(await signIn(baseURL!, OWNER));
}
