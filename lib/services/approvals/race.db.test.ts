import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { readDbConfig } from '@/db/config';
import type { OpenedDb } from '@/db/handle';
import { openDb } from '@/db/open-db';
import { scopeToBrand } from '@/db/scope';
import { startPostgres } from '@/db/testing';
import { DEFAULT_RULES } from '@/lib/approval/default-rules';
import { contentHash } from '@/lib/journey/content-hash';
import type { Journey } from '@/lib/journey/journey';
import { serializeJourney } from '@/lib/journey/parse';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { findJourney } from '../journeys/find-journey';
import { importJourney } from '../journeys/import-journey';
import { saveDraft } from '../journeys/save-draft';
import { updateRules } from '../policies/update-rules';
import { team } from '../testing/team';
import { decide } from './decide';
import { launch } from './launch';
import { listApprovalsOfJourney } from './list-approvals-of-journey';
import { requestApproval } from './request-approval';
import { rollBack } from './roll-back';
import { withdrawRequest } from './withdraw-request';

// Two servers on one Postgres, everybody at once: what holds for one after the other holds for all at the same moment.

const server = await startPostgres();
const missing = 'reason' in server ? ` – skipped: ${server.reason}` : '';

describe.skipIf(missing !== '')(`approvals under a race of two servers${missing}`, () => {
  let servers: OpenedDb[];
  let people: Record<'owner' | 'boss' | 'chief' | 'ann', ServiceContext>;

  beforeAll(async () => {
    const url = 'reason' in server ? '' : await server.createDatabase();
    servers = [await openDb(readDbConfig({ DATABASE_URL: url })), await openDb(readDbConfig({ DATABASE_URL: url }))];
    people = await team(servers[0]!.db, { owner: 'owner', boss: 'manager', chief: 'manager', ann: 'marketer' });
    await updateRules(people.owner, { rules: { ...DEFAULT_RULES, countries: ['US'] } });
  });
  afterAll(async () => {
    for (const each of servers) await each.close();
    if ('stop' in server) await server.stop();
  });

  const audience = { people: 500, source: 'Counted', countries: ['US'], startsOn: '2026-02-01' };
  /** A person at one of the two servers, at a moment of their own. */
  let moment = 0;
  const at = (context: ServiceContext, which: number): ServiceContext => ({ ...context, db: scopeToBrand(servers[which % 2]!.db, context.brandId), now: new Date(context.now.getTime() + ++moment * 1_000) });
  const tried = async <T>(run: Promise<T>): Promise<T | string> => run.catch((error: unknown) => {
    if (error instanceof ServiceError) return error.message;
    throw error;
  });

  async function ask(context: ServiceContext, journeyId: string) {
    const { contentHash: hash } = await findJourney(context, journeyId);
    return requestApproval(context, { journeyId, contentHash: hash, asked: { audience } });
  }
  async function approveNewest(context: ServiceContext, journeyId: string) {
    const [newest] = await listApprovalsOfJourney(context, { journeyId });
    if (!newest) return 'none';
    const { policy, figures, contentHash: hash } = newest.approval.request;
    return decide(context, { id: newest.row.id, decision: { kind: 'approve', contentHash: hash, sections: [...new Set(policy.needs.map(({ section }) => section))], figures } });
  }

  it('of ten launches at once one counts, and a withdrawal at the same moment comes before or after, never between', async () => {
    const { row } = await importJourney(people.ann, { text: serializeJourney(completeJourney()) });
    for (let round = 0; round < 4; round++) {
      const asked = await ask(at(people.ann, 0), row.id);
      if (asked.status === 'requested') await approveNewest(at(people.boss, 1), row.id);
      const runs = Array.from({ length: 10 }, (_, n) => tried(launch(at(people.ann, n), { id: asked.id, contentHash: asked.contentHash })));
      runs.splice(5, 0, tried(withdrawRequest(at(people.ann, 1), { id: asked.id })));
      const done = (await Promise.all(runs)).filter((result) => typeof result !== 'string');
      expect(done).toHaveLength(1);
    }
  });

  it('edits, requests, decisions, launches and rollbacks by all at once leave one approved version live, and a record that follows', async () => {
    const { row } = await importJourney(people.ann, { text: serializeJourney(completeJourney()) });
    const edit = async (context: ServiceContext, n: number) => {
      const { document, revision } = await findJourney(context, row.id);
      const next: Journey = { ...document, summary: `Draft ${n % 5}` };
      return saveDraft(context, { id: row.id, baseRevision: revision, document: next });
    };
    const launchAny = async (context: ServiceContext, n: number) => {
      const all = await listApprovalsOfJourney(context, { journeyId: row.id });
      const one = all[n % Math.max(1, all.length)];
      return one ? launch(context, { id: one.row.id, contentHash: one.row.contentHash }) : 'none';
    };
    const backToAny = async (context: ServiceContext, n: number) => {
      const all = await listApprovalsOfJourney(context, { journeyId: row.id });
      const live = all.find(({ approval }) => approval.status === 'launched');
      const other = all[n % Math.max(1, all.length)];
      return live && other ? rollBack(context, { id: live.row.id, to: other.row.id, reason: 'Worse' }) : 'none';
    };
    let launches = 0;
    for (let round = 0; round < 12; round++) {
      const acts: (() => Promise<unknown>)[] = [
        () => (round % 3 === 1 ? edit(at(people.ann, round), round) : launchAny(at(people.ann, round), 1)),
        () => ask(at(people.ann, round + 1), row.id),
        () => approveNewest(at(people.boss, round), row.id),
        () => approveNewest(at(people.chief, round + 1), row.id),
        () => launchAny(at(people.ann, round), 0),
        () => launchAny(at(people.owner, round + 1), round),
        () => backToAny(at(people.chief, round), round),
        () => ask(at(people.ann, round), row.id),
      ];
      // Now this one comes first and now that one: an edit that always won would leave nothing to approve.
      const wait = (n: number) => new Promise((resolve) => setTimeout(resolve, (round * 7 + n * 13) % 29));
      const results = await Promise.all(acts.map((act, n) => tried(wait(n).then(act))));
      launches += results.filter((result) => (result as { status?: string }).status === 'launched').length;
      await judge(row.id);
      await Promise.all([tried(approveNewest(at(people.boss, 0), row.id)), tried(approveNewest(at(people.chief, 1), row.id))]);
      const last = await tried(launchAny(at(people.ann, 1), 0));
      if ((last as { status?: string }).status === 'launched') launches++;
      await judge(row.id);
    }
    expect(launches, 'something went live').toBeGreaterThan(2);
  });

  /** From the tables alone: at most one version live, of a document that hashes to what was approved, by enough people who did not write it. */
  async function judge(journeyId: string) {
    const { rows } = await servers[0]!.db.execute<{ id: string; request: { contentHash: string; authors: string[]; carried: unknown[] }; document: Journey; events: { kind: string; by: { id: string }; contentHash?: string }[] }>(sql`
      select a.id, a.request, v.document, (select jsonb_agg(e.event order by e.seq) from approval_events e where e.approval_id = a.id) as events
      from approvals a join journey_versions v on v.id = a.version_id where a.journey_id = ${journeyId} and a.status in ('launched', 'paused')`);
    expect(rows.length).toBeLessThan(2);
    for (const { request, document, events } of rows) {
      expect(contentHash(document)).toBe(request.contentHash);
      const approvers = events.filter(({ kind }) => kind === 'approve').map(({ by }) => by.id);
      const carried = request.carried as { by: { id: string } }[];
      const all = [...approvers, ...carried.map(({ by }) => by.id)];
      expect(all.length).toBeGreaterThan(0);
      for (const id of all) expect(request.authors).not.toContain(id);
      for (const id of all) expect([people.boss, people.chief, people.owner].map(({ actor }) => actor.id)).toContain(id);
    }
  }
});
