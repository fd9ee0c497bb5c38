import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAudit } from '@/db/queries/audit';
import type { OpenedDb } from '@/db/handle';
import type { JourneyRow } from '@/db/schema/journeys';
import { longJourney } from '@/lib/blueprint/testing/long-journey';
import { serializeJourney } from '@/lib/journey/parse';
import { listItems } from '../checklist/list-items';
import { noteStep } from '../checklist/note-step';
import type { ServiceContext } from '../context';
import { keepForecast } from '../forecasts/keep-forecast';
import { importJourney } from '../journeys/import-journey';
import { saveDraft } from '../journeys/save-draft';
import { exportBlueprint } from './export-blueprint';
import { readBlueprint } from './read-blueprint';
import { twoBrands } from '../testing/two-brands';

let store: OpenedDb;
let owner: ServiceContext;
let viewer: ServiceContext;
let stranger: ServiceContext;
let journey: JourneyRow;

beforeAll(async () => {
  ({ store, owner, viewer, stranger } = await twoBrands());
  ({ row: journey } = await importJourney(owner, { text: serializeJourney(longJourney()) }));
});
afterAll(() => store.close());

describe('a blueprint', () => {
  it('is of what is saved now, with the forecast kept of that very content, else one made for it', async () => {
    const first = await readBlueprint(viewer, { journeyId: journey.id });
    expect(first).toMatchObject({ kept: null, blueprint: { contentHash: journey.contentHash, brand: 'My brand', results: { ok: true } } });
    const kept = await keepForecast(owner, { journeyId: journey.id, contentHash: journey.contentHash, options: { customers: 500, seed: 9 } });
    const second = await readBlueprint(viewer, { journeyId: journey.id });
    expect(second.kept).toEqual(kept.createdAt);
    expect(second.forecast).toMatchObject({ seed: 9, customers: 500 });
    await saveDraft(owner, { id: journey.id, baseRevision: 1, document: { ...longJourney(), summary: 'Another' } });
    expect(await readBlueprint(viewer, { journeyId: journey.id })).toMatchObject({ kept: null, outdated: kept.createdAt, blueprint: { summary: 'Another' } });
  });

  it('knows the journeys it hands customers to, and theirs, of its own brand alone', async () => {
    const handingTo = async (name: string, ids: string[]) => {
      const outcomes = [...longJourney().outcomes, ...ids.map((journeyId, i) => ({ id: `to-${i}`, name: `On ${i}`, kind: 'handed-off' as const, journeyId }))];
      return (await importJourney(owner, { text: serializeJourney({ ...longJourney(), name, outcomes }) })).row;
    };
    const last = await handingTo('Last', []);
    const middle = await handingTo('Middle', [last.id, 'nowhere']);
    const first = await handingTo('First', [middle.id, last.id]);
    const { linked, blueprint } = await readBlueprint(viewer, { journeyId: first.id });
    expect(linked.map(({ name }) => name)).toEqual(['Middle', 'Last']);
    expect(blueprint.machine.outcomes.map(({ summary }) => summary)).toContain('Goes on in the journey “Middle”.');
    await expect(readBlueprint(stranger, { journeyId: first.id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is taken out in every format, and that is audited', async () => {
    for (const format of ['md', 'json', 'csv', 'xlsx', 'ics', 'mermaid', 'scxml']) {
      const { name, body } = await exportBlueprint(viewer, { journeyId: journey.id, format });
      expect(name).toMatch(/^whole-lifecycle-blueprint\.\w+$/);
      expect(body.length).toBeGreaterThan(500);
    }
    const { name, title } = await exportBlueprint(viewer, { journeyId: (await importJourney(owner, { text: serializeJourney({ ...longJourney(), name: 'Prüfung: 日本/"x"' }) })).row.id, format: 'json' });
    expect([name, title]).toEqual(['prufung-x-blueprint.json', 'Prüfung 日本 x blueprint.json']);
    const exported = (await listAudit(store.db, { brandId: owner.brandId, entityId: journey.id })).filter(({ action }) => action === 'journey.export');
    expect(exported).toHaveLength(7);
    await expect(exportBlueprint(viewer, { journeyId: journey.id, format: 'exe' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(exportBlueprint(viewer, { journeyId: journey.id, format: 'ics', start: 'soon' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(exportBlueprint(stranger, { journeyId: journey.id, format: 'md' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a checklist step', () => {
  it('keeps what was noted of it, part by part, also when the journey needs the step no more', async () => {
    const note = (change: object) => noteStep(owner, { journeyId: journey.id, note: { key: 'sendgrid/domain', ...change } });
    await note({ assignee: ' Ada ' });
    await note({ dueOn: '2026-03-01' });
    expect(await note({ done: true })).toMatchObject({ assignee: 'Ada', dueOn: '2026-03-01', done: true, title: 'SendGrid: Authenticate the sending domain' });
    expect(await listItems(viewer, { journeyId: journey.id })).toHaveLength(1);
    expect(await listItems(stranger, { journeyId: journey.id })).toEqual([]);
    const { revision } = (await readBlueprint(owner, { journeyId: journey.id })).journey;
    await saveDraft(owner, { id: journey.id, baseRevision: revision, document: { ...longJourney(), states: longJourney().states.map((state) => ({ ...state, touchpoints: [] })) } });
    await expect(note({ done: false })).rejects.toMatchObject({ code: 'invalid' });
    expect(await listItems(owner, { journeyId: journey.id })).toMatchObject([{ done: true, assignee: 'Ada' }]);
  });

  it('is refused where it is no step, no date, not theirs to note, or another brand’s', async () => {
    const key = 'tracking/kpi';
    await expect(noteStep(owner, { journeyId: journey.id, note: { key: 'nothing' } })).rejects.toMatchObject({ code: 'invalid' });
    await expect(noteStep(owner, { journeyId: journey.id, note: { key, dueOn: 'soon' } })).rejects.toMatchObject({ code: 'invalid' });
    await expect(noteStep(owner, { journeyId: journey.id, note: { key, brandId: 'other' } })).rejects.toMatchObject({ code: 'invalid' });
    await expect(noteStep(viewer, { journeyId: journey.id, note: { key, done: true } })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(noteStep(stranger, { journeyId: journey.id, note: { key, done: true } })).rejects.toMatchObject({ code: 'not-found' });
  });
});
