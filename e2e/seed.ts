import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';

/** What every server of a run begins with, made once by `make-seed.ts`: the data folder of an app just set up, and a token of its owner's. */
export const SEED = { folder: `${process.env.E2E_DATA_DIR}.seed`, token: `${process.env.E2E_DATA_DIR}.token` };

/** Fills a new data folder. */
export async function seed(dataDir: string): Promise<void> {
  await cp(SEED.folder, dataDir, { recursive: true });
}

/** What a program sends to act for the owner of any server of this run. */
export function ownerHeaders(): Record<string, string> {
  return { Authorization: `Bearer ${readFileSync(SEED.token, 'utf8')}` };
}
