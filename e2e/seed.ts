import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';

const at = (kind: string) => `${process.env.E2E_DATA_DIR}.${kind}`;

/** What every server of a run begins with, made once by `make-seed.ts`: the data folder of an app just set up, a token of its owner's, and open invitations. */
export const SEED = { folder: at('seed'), token: at('token'), invitations: at('invitations') };

/** How many may join each server without being invited by hand. */
export const GUESTS = { Marketer: 8, Manager: 2, Viewer: 2 };

/** The last parts of the links of the invitations. */
export function openInvitations(): Record<keyof typeof GUESTS, string[]> {
  return JSON.parse(readFileSync(SEED.invitations, 'utf8')) as Record<keyof typeof GUESTS, string[]>;
}

/** Fills a new data folder. */
export async function seed(dataDir: string): Promise<void> {
  await cp(SEED.folder, dataDir, { recursive: true });
}

/** What a program sends to act for the owner of any server of this run. */
export function ownerHeaders(): Record<string, string> {
  return { Authorization: `Bearer ${readFileSync(SEED.token, 'utf8')}` };
}
