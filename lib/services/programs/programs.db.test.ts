import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenedDb } from '@/db/handle';
import type { JourneyRow } from '@/db/schema/journeys';
import { serializeJourney } from '@/lib/journey/parse';
import { sixStates } from '@/lib/simulation/testing/journeys';
import type { ServiceContext } from '../context';
import { keepForecast } from '../forecasts/keep-forecast';
import { archiveJourney } from '../journeys/archive-journey';
import { importJourney } from '../journeys/import-journey';
import { lintJourney } from '../journeys/lint-journey';
import { saveDraft } from '../journeys/save-draft';
import { twoBrands } from '../testing/two-brands';
import { readPrograms } from './read-programs';

let store: OpenedDb;
let owner: ServiceContext;
let stranger: ServiceContext;

beforeAll(async () => {
  ({ store, owner, stranger } = await twoBrands());
});
afterAll(() => store.close());

const store1 = async (name: string, change: (journey: typeof sixStates) => typeof sixStates = (journey) => journey): Promise<JourneyRow> =>
  (await importJourney(owner, { text: serializeJourney(change({ ...sixStates, name })) })).row;

it('tells how journeys lead into each other, with shares from the forecast of what is saved now alone', async () => {
  const last = await store1('Last');
  const first = await store1('First', (journey) => ({
    ...journey,
    outcomes: [...journey.outcomes.map((outcome) => (outcome.kind === 'exited' ? { ...outcome, kind: 'handed-off' as const, journeyId: last.id } : outcome)), { id: 'nowhere', name: 'Nowhere', kind: 'handed-off' as const, journeyId: 'gone' }],
  }));
  const waiting = await store1('Waiting', (journey) => ({ ...journey, entry: { ...journey.entry, trigger: { kind: 'journey', id: first.id } } }));
  const alone = await store1('Alone');
  await archiveJourney(owner, { id: (await store1('Put away')).id, archived: true });

  const before = await readPrograms(owner);
  expect(before.groups.map((ids) => new Set(ids))).toEqual([new Set([first.id, last.id, waiting.id])]);
  expect(before.alone).toEqual([alone.id]);
  expect(before.links.map(({ share }) => share)).toEqual([null, null]);
  expect(before.journeys.find(({ id }) => id === first.id)).toMatchObject({ conversion: null, lost: ['Nowhere'] });

  await keepForecast(owner, { journeyId: first.id, contentHash: first.contentHash, options: { customers: 200, seed: 1 } });
  const { simulation } = await keepForecast({ ...owner, now: new Date('2026-01-03T00:00:00Z') }, { journeyId: first.id, contentHash: first.contentHash, options: { customers: 1_000, seed: 2 } });
  const after = await readPrograms(owner);
  expect(after.journeys).toHaveLength(4);
  expect(after.journeys.find(({ id }) => id === first.id)).toMatchObject({ conversion: simulation.conversion, customers: 1_000 });
  const handedOff = simulation.outcomes.filter(({ kind }) => kind === 'handed-off').reduce((sum, { share }) => sum + share, 0);
  expect(handedOff).toBeGreaterThan(0);
  expect(after.links.find(({ to }) => to === last.id)!.share).toBeCloseTo(handedOff, 12);
  expect(after.links.find(({ to }) => to === waiting.id)!.share).toBeCloseTo(simulation.conversion.rate, 12);

  const lint = async () => (await lintJourney(owner, { id: first.id })).findings.filter(({ rule }) => rule === 'hand-off').map(({ message }) => message);
  expect(await lint()).toContain('Nowhere hands customers off to a journey that is not there. Choose another.');
  expect((await archiveJourney(owner, { id: last.id, archived: true })).ledHere).toEqual([first.name]);
  expect((await archiveJourney(owner, { id: waiting.id, archived: false })).ledHere).toEqual([]);
  expect((await lint()).join(' ')).toContain('hands customers off to Last, which is archived. Bring it back, or choose another.');
  await archiveJourney(owner, { id: last.id, archived: false });
  expect((await lint()).join(' ')).not.toContain('archived');

  await saveDraft(owner, { id: first.id, baseRevision: 1, document: { ...first.document, summary: 'Another' } });
  expect((await readPrograms(owner)).links.map(({ share }) => share)).toEqual([null, null]);
  expect(await readPrograms(stranger)).toEqual({ journeys: [], links: [], groups: [], alone: [] });
});
