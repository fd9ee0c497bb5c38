import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readDbConfig } from '@/db/config';
import { openDb } from '@/db/open-db';
import { startPostgres } from '@/db/testing';
import { brandMembers } from '@/db/schema/brand-members';
import { users } from '@/db/schema/users';
import { SAMPLE_BRAND, sampleJourneys } from '@/lib/journey/templates/sample-journeys';
import { setUp } from '@/lib/services/accounts/set-up';
import type { ServiceContext } from '@/lib/services/context';
import { importJourney } from '@/lib/services/journeys/import-journey';
import { createToken } from '@/lib/services/tokens/create-token';

/**
 * Two hundred people at once on Postgres, over loopback alone: each looks at the list, opens a journey of their own, saves it,
 * and thinks for about five seconds in between (`LOAD_THINK_MS`: at two seconds one core is all used up, and answers queue). Half of
 * them look at pages, half work through the API. Needs a build (`npm start` once). Prints figures and ends with 1 on any error,
 * or when p95 is 300 ms or more.
 */
const PEOPLE = Number(process.env.LOAD_PEOPLE ?? 200);
const FOR_MS = Number(process.env.LOAD_MS ?? 30_000);
const THINK_MS = Number(process.env.LOAD_THINK_MS ?? 5_000);
const PORT = Number(process.env.LOAD_PORT ?? 3179);
const URL_OF_APP = `http://127.0.0.1:${PORT}`;
const OWNER = { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery', brandName: SAMPLE_BRAND };

const postgres = await startPostgres();
if ('reason' in postgres) {
  process.stdout.write(`Load test left out: ${postgres.reason}\n`);
  process.exit(0);
}
const databaseUrl = await postgres.createDatabase();
const people = await populate(databaseUrl);
const next = spawn(process.execPath, [join('node_modules', 'next', 'dist', 'bin', 'next'), 'start', '--port', String(PORT), '--hostname', '127.0.0.1'], {
  env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl, NEXT_TELEMETRY_DISABLED: '1' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  await answers();
  const cookie = await signInTimed();
  const times: Record<string, number[]> = {};
  let errors = 0;
  const timed = async (what: string, path: string, options: RequestInit = {}) => {
    const fromMs = performance.now();
    const answer = await fetch(URL_OF_APP + path, { ...options, redirect: 'manual' });
    const text = await answer.text();
    (times[what] ??= []).push(performance.now() - fromMs);
    if (answer.status !== 200) errors++;
    return text;
  };
  const untilMs = performance.now() + FOR_MS;
  await Promise.all(
    people.map(async ({ token, journeyId }, n) => {
      const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
      const looking = n % 2 === 0;
      await think(n / PEOPLE);
      while (performance.now() < untilMs) {
        if (looking) await timed('page: list', '/journeys', { headers: { cookie } });
        else await timed('API: list', '/api/v1/journeys', { headers });
        await think();
        const { revision, document } = JSON.parse(await timed('API: open', `/api/v1/journeys/${journeyId}`, { headers })) as { revision: number; document: object };
        await think();
        await timed('API: save', `/api/v1/journeys/${journeyId}`, { method: 'PUT', headers, body: JSON.stringify({ baseRevision: revision, document: { ...document, summary: `Saved at ${Date.now()}` } }) });
        await think();
      }
    }),
  );
  const all = Object.values(times).flat();
  for (const [what, of] of [...Object.entries(times), ['all', all] as const]) {
    process.stdout.write(`${what.padEnd(12)} ${String(of.length).padStart(6)} requests  p50 ${quantile(of, 0.5).toFixed(0).padStart(4)} ms  p95 ${quantile(of, 0.95).toFixed(0).padStart(4)} ms\n`);
  }
  process.stdout.write(`${PEOPLE} people, ${(all.length / (FOR_MS / 1_000)).toFixed(0)} requests a second, ${errors} errors\n`);
  if (errors > 0 || quantile(all, 0.95) >= 300) process.exitCode = 1;
} finally {
  const ended = once(next, 'exit');
  next.kill('SIGTERM');
  await ended;
  await postgres.stop();
}

/** A brand with its people, a journey and a token for each. */
async function populate(url: string): Promise<{ token: string; journeyId: string }[]> {
  const store = await openDb(readDbConfig({ DATABASE_URL: url }));
  const { brandId } = await setUp(store.db, OWNER);
  const now = new Date();
  const samples = sampleJourneys();
  const made: { token: string; journeyId: string }[] = [];
  for (let n = 0; n < PEOPLE; n++) {
    const id = crypto.randomUUID();
    await store.db.insert(users).values({ id, name: `Person ${n}`, email: `person${n}@example.com`, emailVerified: true });
    await store.db.insert(brandMembers).values({ brandId, userId: id, role: 'marketer', joinedAt: now });
    const context: ServiceContext = { db: store.db, brandId, now, actor: { id, name: `Person ${n}`, role: 'marketer' } };
    const { token } = await createToken(context, { name: 'Load', scopes: ['journeys:read', 'journeys:write'], days: 7 });
    const { row } = await importJourney(context, { text: JSON.stringify(samples[n % samples.length]) });
    made.push({ token, journeyId: row.id });
  }
  await store.close();
  return made;
}

/** Signs in and opens the list, as a browser does, and says how long that took. */
async function signInTimed(): Promise<string> {
  const times: number[] = [];
  let cookie = '';
  for (let again = 0; again < 5; again++) {
    const fromMs = performance.now();
    const answer = await fetch(`${URL_OF_APP}/api/auth/sign-in/email`, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: URL_OF_APP }, body: JSON.stringify(OWNER) });
    cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
    await (await fetch(`${URL_OF_APP}/journeys`, { headers: { cookie } })).text();
    times.push(performance.now() - fromMs);
  }
  process.stdout.write(`Sign-in to a listed journey: ${quantile(times, 0.5).toFixed(0)} ms (median of ${times.length})\n`);
  return cookie;
}

async function answers(): Promise<void> {
  for (const untilMs = Date.now() + 60_000; Date.now() < untilMs; await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (await fetch(`${URL_OF_APP}/api/health`).then(({ ok }) => ok, () => false)) return;
  }
  throw new Error('The server did not answer within a minute.');
}

function think(share = 0.5 + Math.random()): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, share * THINK_MS));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
