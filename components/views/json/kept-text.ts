import { z } from 'zod';

/** A text that was not applied, and the journey's text it was made from. */
export type KeptText = { base: string; text: string };

const Kept = z.object({ base: z.string(), text: z.string() });
const keyOf = (journeyId: string) => `journey-json/${journeyId}`;

/** The text that was left unapplied on an earlier visit. */
export function keptText(journeyId: string): KeptText | undefined {
  try {
    return Kept.safeParse(JSON.parse(localStorage.getItem(keyOf(journeyId)) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

/** Keeps (undefined: forgets) a text in this browser. False when the browser cannot keep it. */
export function keepText(journeyId: string, kept: KeptText | undefined): boolean {
  try {
    if (kept) localStorage.setItem(keyOf(journeyId), JSON.stringify(kept));
    else localStorage.removeItem(keyOf(journeyId));
    return true;
  } catch {
    return false;
  }
}
