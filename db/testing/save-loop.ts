import type { Journey } from '@/lib/journey/journey';
import { closeDb, getDb } from '../client';
import type { Tx } from '../handle';
import { insertAudit } from '../queries/audit';
import { insertBrandIfMissing } from '../queries/brands';
import { findJourney, insertJourney, updateJourneyDraft } from '../queries/journeys';

// A process to be killed: saves one draft over and over in the store that the environment names, with an audit entry in
// the same transaction, and prints each revision once it is committed. With the argument `hold`: opens, says so, waits.

const key = { brandId: 'brand', id: 'journey' };

try {
  const db = await getDb();
  if (process.argv[2] === 'hold') {
    await say('open');
    await new Promise((resolve) => process.stdin.once('data', resolve));
    await closeDb();
    process.exit(0);
  }
  await insertBrandIfMissing(db, { id: 'brand', name: 'Brand', slug: 'brand', createdAt: new Date() });
  const found = await findJourney(db, key);
  for (let revision = found?.revision ?? 0; ; revision++) {
    await db.transaction((tx) => save(tx, revision));
    await say(String(revision + 1));
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n`);
  process.exit(1);
}

async function save(tx: Tx, baseRevision: number): Promise<void> {
  // No more of a document than is looked at: this process is started dozens of times, and modules take time to load.
  const document = { name: `Saved ${baseRevision + 1} times`, states: [] } as unknown as Journey;
  const now = new Date();
  const contents = { ...key, document, contentHash: `hash-${baseRevision + 1}`, now };
  const row =
    baseRevision === 0
      ? await insertJourney(tx, { ...contents, createdBy: 'child' })
      : await updateJourneyDraft(tx, { ...contents, baseRevision, updatedBy: 'child' });
  if (!row) throw new Error(`Revision ${baseRevision} is gone.`);
  const entity = { entityKind: 'journey', entityId: key.id, detail: { revision: row.revision }, at: now };
  await insertAudit(tx, { id: `audit-${row.revision}`, brandId: key.brandId, actorId: 'child', actorName: 'Child', action: 'journey.save', ...entity });
}

/** Resolves when the line is out of this process: a kill cannot take it back. */
function say(line: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${line}\n`, () => resolve()));
}
