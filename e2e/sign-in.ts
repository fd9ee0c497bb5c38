import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The first run of a new server. */
export async function setUpServer(url: string): Promise<State> {
  const answer = await post(url, '/api/setup', OWNER);
  if (!answer.ok) throw new Error(`The server cannot be set up: ${answer.status} ${await answer.text()}`);
  return signIn(url, OWNER);
}

function readCookie(line: string, url: string): State['cookies'][number] {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  return { name: pair.slice(0, at), value: pair.slice(at + 1), domain: new URL(url).hostname, path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' };
}

/** The owners of all servers of this run, shared between its processes. Each server has cookie names of its own. */
const SIGNED_IN_FILE = `${process.env.E2E_DATA_DIR}.signed-in.json`;

export function rememberState({ cookies }: State): void {
  writeFileSync(SIGNED_IN_FILE, JSON.stringify({ cookies: [...signedIn().cookies, ...cookies], origins: [] }));
}

export function signedIn(): State {
  return existsSync(SIGNED_IN_FILE) ? (JSON.parse(readFileSync(SIGNED_IN_FILE, 'utf8')) as State) : SIGNED_OUT;
}
