import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from '@playwright/test';

export type State = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** Who owns the app in specs, unless they sign in as someone else. */
export const OWNER = { name: 'Ada Owner', email: 'ada@example.com', password: 'correct horse battery', brandName: 'Acme' };

/** Nobody: give it as `storageState` to a context that is not signed in. */
export const SIGNED_OUT: State = { cookies: [], origins: [] };

/** Sends JSON as a page of the server does. */
export function post(url: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url + path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', Origin: url, ...headers }, redirect: 'manual' });
}

/** Signs in and gives back the browser state that it leaves. */
export async function signIn(url: string, { email, password }: { email: string; password: string }): Promise<State> {
  const answer = await post(url, '/api/auth/sign-in/email', { email, password });
  if (!answer.ok) throw new Error(`${email} cannot sign in: ${answer.status} ${await answer.text()}`);
  return { cookies: answer.headers.getSetCookie().map((line) => readCookie(line, url)), origins: [] };
}

function readCookie(line: string, url: string): State['cookies'][number] {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  return { name: pair.slice(0, at), value: pair.slice(at + 1), domain: new URL(url).hostname, path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' };
}

/** The owners of all servers of this run, shared between its processes: a file each. Every server has cookie names of its own. */
const SIGNED_IN_FOLDER = `${process.env.E2E_DATA_DIR}.signed-in`;

export function rememberState(state: State): void {
  mkdirSync(SIGNED_IN_FOLDER, { recursive: true });
  writeFileSync(join(SIGNED_IN_FOLDER, `${randomUUID()}.json`), JSON.stringify(state));
}

export function signedIn(): State {
  const files = existsSync(SIGNED_IN_FOLDER) ? readdirSync(SIGNED_IN_FOLDER) : [];
  const states = files.map((file) => JSON.parse(readFileSync(join(SIGNED_IN_FOLDER, file), 'utf8')) as State);
  return { cookies: states.flatMap(({ cookies }) => cookies), origins: [] };
}
