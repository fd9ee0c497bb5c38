import type { Problem } from '@/lib/journey/problem';

export type Posted<T> = { ok: true; value: T } | { ok: false; status: number; message: string; problems: readonly Problem[] };

/** Sends JSON to a route of our own. Never rejects: what went wrong is said for people. */
export async function postJson<T = unknown>(path: string, body: unknown = {}): Promise<Posted<T>> {
  try {
    const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    const answer = (await response.json().catch(() => null)) as (T & { message?: string; problems?: Problem[] }) | null;
    if (response.ok) return { ok: true, value: answer as T };
    const message = answer?.message ?? 'The server did not understand. Reload the page and try again.';
    return { ok: false, status: response.status, message, problems: answer?.problems ?? [] };
  } catch {
    return { ok: false, status: 0, message: 'The server does not answer. Try again in a moment; what you typed is still here.', problems: [] };
  }
}

/** Opens a page of the app anew: nothing that another person saw stays in the page. */
export function openAnew(path: string): void {
  window.location.assign(path);
}
