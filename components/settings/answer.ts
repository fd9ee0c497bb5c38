import type { Problem } from '@/lib/journey/problem';

/** What an action of the settings answers. */
export type Answer<T = object> = ({ ok: true } & T) | { ok: false; message: string; problems?: Problem[] };

export const NO_ANSWER = { ok: false, message: 'The server does not answer. Try again in a moment; nothing was changed.' } as const;
