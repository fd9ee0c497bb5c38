import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenedDb } from '@/db/handle';
import { listAudit } from '@/db/queries/audit';
import { findBrand } from '@/db/queries/brands';
import { openTestDb } from '@/db/testing';
import { DEFAULT_RULES } from '@/lib/approval/default-rules';
import { describeEntry } from '@/lib/audit/words';
import { team } from '../testing/team';
import { findRules } from './find-rules';
import { updateRules } from './update-rules';

let store: OpenedDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const storedOf = async (id: string) => (await findBrand(store.db, { id }))!.approvalRules;
const OWN = { ...DEFAULT_RULES, countries: ['US'], policies: DEFAULT_RULES.policies.map((policy) => ({ ...policy, answerWithinDays: 7 })) };

it('a brand set back to the usual rules keeps no copy of them, and the audit trail says that it follows them', async () => {
  const { ada, viv } = await team(store.db, { ada: 'admin', viv: 'viewer' });
  await updateRules(ada, { rules: OWN });
  expect(await storedOf(ada.brandId)).toEqual({ industries: [], platforms: [], countries: ['US'], policies: OWN.policies });
  expect(await findRules(viv)).toEqual(OWN);
  await updateRules(ada, { rules: { ...OWN, policies: DEFAULT_RULES.policies } });
  expect(await storedOf(ada.brandId)).toEqual({ industries: [], platforms: [], countries: ['US'] });
  expect(await findRules(viv)).toEqual({ ...DEFAULT_RULES, countries: ['US'] });
  await updateRules(ada, { rules: DEFAULT_RULES });
  expect(await storedOf(ada.brandId)).toBeNull();
  const told = (await listAudit(store.db, { brandId: ada.brandId, entityId: ada.brandId })).map((entry) => describeEntry(entry)).sort();
  expect(told).toEqual(['changed who must approve what', 'changed who must approve what', 'changed who must approve what: policies follow the usual rules again']);
  await expect(updateRules(viv, { rules: DEFAULT_RULES })).rejects.toMatchObject({ code: 'forbidden' });
});

it('a brand that was given a copy of the usual rules follows them from the migration on, and others are left as they are', async () => {
  const [{ ada }, { bea }, { cyd }] = [await team(store.db, { ada: 'owner' }), await team(store.db, { bea: 'owner' }), await team(store.db, { cyd: 'owner' })];
  const put = (id: string, rules: object) => store.db.execute(sql`update brands set approval_rules = ${JSON.stringify(rules)}::jsonb where id = ${id}`);
  const migration = readFileSync('db/migrations/0012_follow_usual_rules.sql', 'utf8');
  /** As they were usual then. */
  const [policies, thresholds] = [...migration.matchAll(/ = '(.+)'::jsonb/g)].map(([, text]) => JSON.parse(text!.replaceAll("''", "'")) as unknown);
  const copy = { ...DEFAULT_RULES, policies, thresholds };
  await put(ada.brandId, copy);
  await put(bea.brandId, { ...copy, platforms: ['Braze'] });
  await put(cyd.brandId, { ...OWN, thresholds });
  for (const statement of migration.split('--> statement-breakpoint')) await store.db.execute(sql.raw(statement));
  expect(await storedOf(ada.brandId)).toBeNull();
  expect(await storedOf(bea.brandId)).toEqual({ industries: [], platforms: ['Braze'], countries: [] });
  expect(await storedOf(cyd.brandId)).toEqual({ industries: [], platforms: [], countries: ['US'], policies: OWN.policies });
  expect(await findRules(cyd)).toEqual(OWN);
});
