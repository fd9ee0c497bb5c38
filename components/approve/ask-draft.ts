import { z } from 'zod';

/** What is typed into the form, finished or not. */
export type Asked = { people: number | undefined; source: string; countries: string[]; startsOn: string; message: string };

const Kept = z.object({ people: z.number().optional(), source: z.string(), countries: z.array(z.string()), startsOn: z.string(), message: z.string() });
const key = (journeyId: string) => `ask-approval:${journeyId}`;

/** The text kept of what was typed and not sent, as it stands in this browser's storage; null where nothing is. */
export function keptText(journeyId: string): string | null {
  try {
    return localStorage.getItem(key(journeyId));
  } catch {
    return null;
  }
}

/** What such a text says; undefined where it cannot be read. */
export function readKept(text: string | null): Asked | undefined {
  try {
    const read = Kept.safeParse(JSON.parse(text ?? 'null'));
    return read.success ? { ...read.data, people: read.data.people } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is typed until it is sent (null). */
export function keepAsked(journeyId: string, asked: Asked | null): void {
  try {
    if (asked) localStorage.setItem(key(journeyId), JSON.stringify(asked));
    else localStorage.removeItem(key(journeyId));
  } catch {
    // A private window keeps it until the page is left.
  }
}
