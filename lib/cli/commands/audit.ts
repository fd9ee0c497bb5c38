import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { closeDb, getDb } from '@/db/client';
import { listBrands } from '@/db/queries/brands';
import { verifyBrandTrail, type TrailState } from '@/lib/services/audit/verify-brand-trail';
import { isHead } from '@/lib/services/audit/verify-trail';
import type { Command } from '../command';
import { Failure } from '../failure';

/** Computes the audit trails of the whole installation again, for whoever runs its server. */
export const audit: Command = async ({ args, print }) => {
  const { head, json } = readWords(args);
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    const db = await getDb();
    const states: { brand: string; state: TrailState }[] = [];
    for (const { id, name } of await listBrands(db)) states.push({ brand: name, state: await verifyBrandTrail(db, { brandId: id, noted: head }) });
    // A noted head belongs to one brand: that the others do not have it is no fault of theirs.
    const sound = states.every(({ state }) => state.ok || state.notInTrail) && (head === undefined || states.some(({ state }) => state.ok));
    if (json) print(JSON.stringify({ ok: sound, brands: states.map(({ brand, state }) => ({ brand, ...state })) }, null, 2));
    else for (const line of states.flatMap(({ brand, state }) => inWords(brand, state, head))) print(line);
    if (!json && head !== undefined && !states.some(({ state }) => state.ok)) print(`The noted head ${head} is in no trail: entries up to it were removed, or a trail was written anew.`);
    return sound ? 0 : 1;
  } catch (error) {
    throw error instanceof Error && /^(DataFolder|Database)/.test(error.name) ? new Failure(error.message) : error;
  } finally {
    await closeDb();
  }
};

function inWords(brand: string, state: TrailState, noted: string | undefined): string[] {
  const { seq, hash } = state.head;
  const count = seq.toLocaleString('en-US');
  if (!state.ok && !state.notInTrail) return [`${brand}: BROKEN. ${state.message} All is well up to entry ${count}.`];
  const lines = [seq === 0 ? `${brand}: no entries yet.` : `${brand}: verified up to entry ${count}.`, ...(seq === 0 ? [] : [`  Head: ${hash}`])];
  if (noted !== undefined && state.ok && state.notedSeq !== undefined) lines.push(`  The noted head is that of entry ${state.notedSeq.toLocaleString('en-US')}: it and all before it are as they were.`);
  return lines;
}

function readWords(args: string[]): { head: string | undefined; json: boolean } {
  const [verb, ...rest] = args;
  if (verb !== 'verify') throw new Failure('audit has one command: audit verify.');
  let values: { head?: string | undefined; json?: boolean | undefined };
  try {
    ({ values } = parseArgs({ args: rest, options: { head: { type: 'string' }, json: { type: 'boolean' } }, strict: true }));
  } catch {
    throw new Failure('audit verify takes --head HASH and --json, and nothing else.');
  }
  if (values.head !== undefined && !isHead(values.head)) throw new Failure('--head must be 64 digits and letters from a to f, as audit verify printed it.');
  return { head: values.head?.toLowerCase(), json: values.json ?? false };
}
