import { openAnew, postJson } from './post-json';

/** Ends this browser's session and opens sign-in. */
export async function signOut(): Promise<void> {
  await postJson('/api/auth/sign-out');
  openAnew('/sign-in');
}
