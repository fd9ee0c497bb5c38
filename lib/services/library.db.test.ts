import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAudit } from '@/db/queries/audit';
import type { OpenedDb } from '@/db/handle';
import type { JourneyRow } from '@/db/schema/journeys';
import { contentHash } from '@/lib/journey/content-hash';
import { simulate } from '@/lib/simulation/simulate';
import { sixStates } from '@/lib/simulation/testing/journeys';
import type { ServiceContext } from './context';
import { updateSettings } from './brands/update-settings';
import { createJourney } from './journeys/create-journey';
import { importJourney } from './journeys/import-journey';
import { saveDraft } from './journeys/save-draft';
import { keepScenario } from './scenarios/keep-scenario';
import { listScenarios } from './scenarios/list-scenarios';
import { removeScenario } from './scenarios/remove-scenario';
import { findVersion } from './versions/find-version';
import { listVersions } from './versions/list-versions';
import { saveVersion } from './versions/save-version';
import { keepForecast } from './forecasts/keep-forecast';
import { listForecasts } from './forecasts/list-forecasts';
import { twoBrands } from './testing/two-brands';

const OPTIONS = { customers: 20_000, seed: 7 };

let store: OpenedDb;
let owner: ServiceContext;
let stranger: ServiceContext;
let viewer: ServiceContext;
let journey: JourneyRow;

beforeAll(async () => {
  ({ store, owner, viewer, stranger } = await twoBrands());
  ({ row: journey } = await importJourney(owner, { text: JSON.stringify(sixStates) }));
});
afterAll(() => store.close());

describe('a kept forecast', () => {
  it('is computed by the server from draft, options and seed, bound to the content, and audited', async () => {
    const kept = await keepForecast(owner, { journeyId: journey.id, contentHash: journey.contentHash, options: OPTIONS });
    expect(kept.simulation.conversion).toEqual(simulate(sixStates, OPTIONS).conversion);
    expect(kept.forecast).toMatchObject({ ok: true, contentHash: contentHash(sixStates), seed: 7 });
    const [listed] = await listForecasts(viewer, { journeyId: journey.id });
    expect(listed).toEqual(JSON.parse(JSON.stringify(kept), (key, value: unknown) => (key === 'createdAt' ? new Date(value as string) : value)));
    expect(await listAudit(store.db, { brandId: owner.brandId, entityId: journey.id })).toContainEqual(expect.objectContaining({ action: 'journey.forecast' }));
  });

  it('is held to the brand’s own caps, which it records', async () => {
    const emailed = { ...sixStates, states: sixStates.states.map((state, i) => (i > 0 ? state : { ...state, touchpoints: ['P0D', 'P1D'].map((delay, n) => ({ id: `mail-${n}`, name: `Mail ${n}`, channel: 'email' as const, timing: { kind: 'entry' as const, delay } })) })) };
    const { row } = await importJourney(owner, { text: JSON.stringify(emailed) });
    const keep = () => keepForecast(owner, { journeyId: row.id, contentHash: row.contentHash, options: { ...OPTIONS, rules: 'all' } });
    const usual = await keep();
    await updateSettings(owner, { settings: { frequencyCaps: { email: { count: 1, within: 'P30D' } } } });
    const own = await keep();
    await updateSettings(owner, { settings: {} });
    expect(own.simulation.heldTo?.caps).toEqual({ email: { count: 1, within: 'P30D' } });
    expect(usual.simulation.heldTo?.caps).toEqual({ email: { count: 3, within: 'P7D' } });
    expect(own.simulation.touches!.all.sent).toBeLessThan(usual.simulation.touches!.all.sent - 0.5);
    expect(own.simulation.assumptions).toContain('Email: at most 1 marketing touch in 30 days.');
  });

  it('is refused for a draft that has moved on, for a journey without figures, and for options out of bounds', async () => {
    await expect(keepForecast(owner, { journeyId: journey.id, contentHash: 'older', options: OPTIONS })).rejects.toMatchObject({ code: 'invalid' });
    const blank = await createJourney(owner, { name: 'Blank' });
    await expect(keepForecast(owner, { journeyId: blank.id, contentHash: blank.contentHash, options: OPTIONS })).rejects.toMatchObject({ code: 'invalid' });
    for (const options of [{ customers: 0, seed: 1 }, { customers: 2_000_000, seed: 1 }, { customers: 10, seed: -1 }, { customers: 10, seed: 1, horizonMs: 0 }, null]) {
      await expect(keepForecast(owner, { journeyId: journey.id, contentHash: journey.contentHash, options })).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(await listForecasts(owner, { journeyId: blank.id })).toEqual([]);
  });
});

describe('a scenario', () => {
  it('is kept beside the journey and removed again', async () => {
    const kept = await keepScenario(owner, { journeyId: journey.id, name: ' Better offer ', document: { ...sixStates, name: 'What if' } });
    expect(kept).toMatchObject({ name: 'Better offer', document: { name: 'What if' } });
    expect((await listScenarios(viewer, { journeyId: journey.id })).map(({ id }) => id)).toEqual([kept.id]);
    await expect(removeScenario(stranger, { id: kept.id })).rejects.toMatchObject({ code: 'not-found' });
    await removeScenario(owner, { id: kept.id });
    expect(await listScenarios(owner, { journeyId: journey.id })).toEqual([]);
    await expect(removeScenario(owner, { id: kept.id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is refused when its document cannot be read', async () => {
    await expect(keepScenario(owner, { journeyId: journey.id, name: 'x', document: { states: [] } })).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('a version', () => {
  it('keeps the saved draft as it was, whatever is saved later', async () => {
    const first = await saveVersion(owner, { journeyId: journey.id, name: 'Before the offer' });
    await saveDraft(owner, { id: journey.id, baseRevision: 1, document: { ...sixStates, name: 'Changed' } });
    const second = await saveVersion(owner, { journeyId: journey.id, name: 'After' });
    expect([first.number, second.number]).toEqual([1, 2]);
    expect((await findVersion(viewer, { journeyId: journey.id, number: 1 })).document.name).toBe(sixStates.name);
    expect((await listVersions(viewer, { journeyId: journey.id })).map(({ name }) => name)).toEqual(['After', 'Before the offer']);
    await expect(findVersion(owner, { journeyId: journey.id, number: 9 })).rejects.toMatchObject({ code: 'not-found' });
  });
});

it('another brand reaches none of it, and a viewer changes nothing', async () => {
  expect(await listForecasts(stranger, { journeyId: journey.id })).toEqual([]);
  expect(await listVersions(stranger, { journeyId: journey.id })).toEqual([]);
  for (const [context, code] of [[stranger, 'not-found'], [viewer, 'forbidden']] as const) {
    await expect(saveVersion(context, { journeyId: journey.id, name: 'x' })).rejects.toMatchObject({ code });
    await expect(keepScenario(context, { journeyId: journey.id, name: 'x', document: sixStates })).rejects.toMatchObject({ code });
    await expect(keepForecast(context, { journeyId: journey.id, contentHash: journey.contentHash, options: OPTIONS })).rejects.toMatchObject({ code });
  }
});
