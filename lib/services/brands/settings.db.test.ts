import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAudit } from '@/db/queries/audit';
import type { OpenedDb } from '@/db/handle';
import { openTestDb } from '@/db/testing';
import { brandFacts } from '@/lib/brand/apply-settings';
import type { ServiceContext } from '../context';
import { localOwnerContext } from '../local-owner';
import { findBrand } from './find-brand';
import { updateSettings } from './update-settings';

let store: OpenedDb;
let owner: ServiceContext;

beforeAll(async () => {
  store = await openTestDb();
  owner = await localOwnerContext(store.db, new Date('2026-01-02T03:04:05Z'));
});
afterAll(() => store.close());

describe('brand settings', () => {
  it('are empty at first, replaced by the owner, and audited with what they were', async () => {
    expect((await findBrand(owner)).settings).toEqual({});
    const settings = { severities: { 'primary-kpi': 'error' }, frequencyCaps: { email: { count: 1, within: 'P7D' }, sms: 'none' }, timeZone: 'America/Chicago' };
    await updateSettings(owner, { settings });
    expect((await findBrand(owner)).settings).toEqual(settings);
    const [entry] = await listAudit(store.db, { brandId: owner.brandId, entityId: owner.brandId });
    expect(entry).toMatchObject({ action: 'brand.settings', entityKind: 'brand', detail: { before: {}, after: settings } });
  });

  it.each([
    [{ severities: { 'no-such-rule': 'error' } }],
    [{ frequencyCaps: { email: { count: -1, within: 'P7D' } } }],
    [{ timeZone: 'Mars/Olympus' }],
    [{ quietHours: { from: '21:00', until: '21:00' } }],
    [{ restrictedWords: [{ words: '' }] }],
    [{ surprise: 1 }],
    [null],
  ])('refuse %j with its path, and stay as they were', async (settings) => {
    const before = (await findBrand(owner)).settings;
    await expect(updateSettings(owner, { settings })).rejects.toMatchObject({ code: 'invalid', problems: [{ path: expect.any(String) }] });
    expect((await findBrand(owner)).settings).toEqual(before);
  });

  it('are out of reach for all who do not run the brand', async () => {
    for (const role of ['manager', 'marketer', 'viewer'] as const) {
      await expect(updateSettings({ ...owner, actor: { ...owner.actor, role } }, { settings: {} })).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  it('reach the linter as facts', () => {
    expect(brandFacts({ frequencyCaps: { email: { count: 1, within: 'P7D' }, sms: 'none' }, quietHours: { from: '20:00', until: '09:00' } })).toMatchObject({
      frequencyCaps: { email: { within: 'P7D' }, sms: 'none' },
      quietHours: { from: '20:00', until: '09:00', channels: ['sms', 'whatsapp', 'push'] },
    });
  });
});
