import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDbConfig } from '@/db/config';
import type { OpenedDb } from '@/db/handle';
import { openDb } from '@/db/open-db';
import { updateJourneyDraft } from '@/db/queries/journeys';
import { scopeToBrand } from '@/db/scope';
import { startPostgres } from '@/db/testing';
import { contentHash } from '@/lib/journey/content-hash';
import { parseJourney } from '@/lib/journey/parse';
import { sampleJourneys } from '@/lib/journey/templates/sample-journeys';
import { setUp } from '@/lib/services/accounts/set-up';
import type { ServiceContext } from '@/lib/services/context';
import { importJourney } from '@/lib/services/journeys/import-journey';
import { saveDraft } from '@/lib/services/journeys/save-draft';
import { createToken } from '@/lib/services/tokens/create-token';

/**
 * What the audit entry, with its link, adds to saving a draft: the service as it is against the same without its entry, in turn, on
 * the same store. The median of each pair's difference counts, so that what else the machine does hits both alike. It is told as a
 * share of the bare transaction, and of a save as a program or a browser asks for it, over HTTP (where there is a build: `npm start`
 * once). Ends with 1 when that is above a tenth.
 */
const NEXT = join('node_modules', 'next', 'dist', 'bin', 'next');
const PORT = Number(process.env.AUDIT_PORT ?? 3181);
const PAIRS = Number(process.env.AUDIT_PAIRS ?? 600);
const PROMISED = 0.1;

process.stdout.write(`\nWhat the audit entry adds to saving a draft, ${PAIRS} pairs in turn, ${cpus().length} cores\n`);
const folder = mkdtempSync(join(tmpdir(), 'journey-bench-audit-'));
await measure('Embedded, in a data folder', { JOURNEY_DATA_DIR: folder, DATABASE_URL: '' });
rmSync(folder, { recursive: true, force: true });
const postgres = await startPostgres();
if ('reason' in postgres) process.stdout.write(`Postgres is left out: ${postgres.reason}\n`);
else {
  await measure('Postgres, through pg', { DATABASE_URL: await postgres.createDatabase() });
  await postgres.stop();
}

async function measure(name: string, env: Record<string, string>): Promise<void> {
  const store: OpenedDb = await openDb(readDbConfig(env));
  const { userId, brandId } = await setUp(store.db, { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery', brandName: 'Bench' });
  const context = (): ServiceContext => ({ db: scopeToBrand(store.db, brandId), brandId, now: new Date(), actor: { id: userId, name: 'Ada', role: 'owner' } });
  const { row } = await importJourney(context(), { text: JSON.stringify(sampleJourneys()[0]) });
  const { id } = row;
  let revision = row.revision;
  const edited = () => ({ ...row.document, summary: `Saved ${revision} times` });

  const withEntry = async () => {
    const saved = await saveDraft(context(), { id, baseRevision: revision, document: edited() });
    if (saved.status !== 'saved') throw new Error('The draft was not saved.');
    revision = saved.row.revision;
  };
  /** As `saveDraft` does it, its entry left out. */
  const without = async () => {
    const read = parseJourney(edited());
    if (!read.ok) throw new Error('The draft cannot be read.');
    const { db, actor, now } = context();
    const change = { brandId, id, baseRevision: revision, document: read.journey, contentHash: contentHash(read.journey), updatedBy: actor.id, now };
    const saved = await db.transaction((tx) => updateJourneyDraft(tx, change));
    if (!saved) throw new Error('The draft was not saved.');
    revision = saved.revision;
  };
  const timed = async (run: () => Promise<void>) => {
    const fromMs = performance.now();
    await run();
    return performance.now() - fromMs;
  };

  const plain: number[] = [];
  const added: number[] = [];
  for (let pair = -50; pair < PAIRS; pair++) {
    const [first, second] = pair % 2 ? [withEntry, without] : [without, withEntry];
    const times = [await timed(first), await timed(second)];
    const [bare, full] = pair % 2 ? [times[1]!, times[0]!] : [times[0]!, times[1]!];
    if (pair < 0) continue;
    plain.push(bare);
    added.push(full - bare);
  }
  const { token } = await createToken(context(), { name: 'Bench', scopes: ['journeys:read', 'journeys:write'], days: 7 });
  await store.close();
  const [bareMs, addedMs] = [median(plain), median(added)];
  process.stdout.write(`${name}: the bare transaction takes ${bareMs.toFixed(2)} ms, the entry adds ${addedMs.toFixed(2)} ms, ${(100 * addedMs / bareMs).toFixed(0)} % of that`);
  if (!existsSync(join('.next', 'BUILD_ID'))) return void process.stdout.write('; without a build, not measured over HTTP\n');
  const askedMs = await saveOverHttp(env, { id, token, revision, document: row.document });
  const share = addedMs / (askedMs - addedMs);
  if (share > PROMISED) process.exitCode = 1;
  process.stdout.write(`; a save over HTTP takes ${askedMs.toFixed(2)} ms, ${(100 * share).toFixed(1)} % of which it adds (${share > PROMISED ? 'ABOVE' : 'within'} the promised ${100 * PROMISED} %)\n`);
}

/** The median of saves one after the other, as the API is asked for them. Milliseconds. */
async function saveOverHttp(env: Record<string, string>, { id, token, revision, document }: { id: string; token: string; revision: number; document: object }): Promise<number> {
  const server = spawn(process.execPath, [NEXT, 'start', '--port', String(PORT), '--hostname', '127.0.0.1'], { env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const url = `http://127.0.0.1:${PORT}`;
    for (const untilMs = Date.now() + 60_000; !(await fetch(`${url}/api/health`).then(({ ok }) => ok, () => false)); await new Promise((resolve) => setTimeout(resolve, 100))) {
      if (Date.now() > untilMs) throw new Error('The server did not answer within a minute.');
    }
    const times: number[] = [];
    for (let n = -50; n < PAIRS / 2; n++) {
      const body = JSON.stringify({ baseRevision: revision, document: { ...document, summary: `Saved ${revision} times` } });
      const fromMs = performance.now();
      const answer = await fetch(`${url}/api/v1/journeys/${id}`, { method: 'PUT', headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }, body });
      ({ revision } = (await answer.json()) as { revision: number });
      if (!answer.ok) throw new Error(`A save was answered with ${answer.status}.`);
      if (n >= 0) times.push(performance.now() - fromMs);
    }
    return median(times);
  } finally {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
