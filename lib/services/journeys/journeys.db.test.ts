import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAudit } from '@/db/queries/audit';
import type { OpenedDb } from '@/db/handle';
import { blankJourney } from '@/lib/journey/blank';
import { contentHash } from '@/lib/journey/content-hash';
import type { Journey } from '@/lib/journey/journey';
import type { ServiceContext } from '../context';
import { archiveJourney } from './archive-journey';
import { createJourney } from './create-journey';
import { duplicateJourney } from './duplicate-journey';
import { findJourney } from './find-journey';
import { importJourney } from './import-journey';
import { listKnownFields } from './list-known-fields';
import { listJourneys } from './list-journeys';
import { renameJourney } from './rename-journey';
import { noteExport } from './note-export';
import { listVersions } from '../versions/list-versions';
import { saveDraft } from './save-draft';
import { splitJourney } from './split-journey';
import { twoBrands } from '../testing/two-brands';

let store: OpenedDb;
let owner: ServiceContext;
let viewer: ServiceContext;
let stranger: ServiceContext;

beforeAll(async () => {
  ({ store, owner, viewer, stranger } = await twoBrands());
});
afterAll(() => store.close());

const actionsOn = async (id: string) => (await listAudit(store.db, { brandId: owner.brandId, entityId: id })).map(({ action }) => action).sort();

describe('a journey', () => {
  it('is created blank, renamed, duplicated, archived and brought back, each with its audit entry', async () => {
    const { id } = await createJourney(owner, { name: '  Trial to paid ' });
    expect((await findJourney(owner, id)).name).toBe('Trial to paid');
    const renamed = await renameJourney(owner, { id, name: 'Trial' });
    expect(renamed.document.name).toBe('Trial');
    expect(renamed.contentHash).toBe(contentHash(renamed.document));
    const copy = await duplicateJourney(owner, { id });
    expect(copy.document).toEqual({ ...renamed.document, name: 'Trial (copy)' });
    await archiveJourney(owner, { id, archived: true });
    expect((await listJourneys(owner)).map((row) => row.id)).not.toContain(id);
    expect((await listJourneys(owner, { archived: true })).map((row) => row.id)).toContain(id);
    await archiveJourney(owner, { id, archived: false });
    expect(await actionsOn(id)).toEqual(['journey.archive', 'journey.create', 'journey.rename', 'journey.restore']);
    expect(await actionsOn(copy.id)).toEqual(['journey.duplicate']);
  });

  it('leaves a line when the browser made a file of it or of its figures, whoever took it', async () => {
    const { id } = await createJourney(owner, { name: 'Taken out' });
    const files = [{ format: 'journey' }, { format: 'png' }, { format: 'csv', figure: 'Taken out reach' }, { format: 'svg', figure: 'Taken out flow' }];
    for (const exported of files) await noteExport(viewer, { journeyId: id, exported });
    const entries = await listAudit(store.db, { brandId: owner.brandId, entityId: id });
    expect(entries.filter(({ action }) => action === 'journey.export').map(({ detail }) => detail)).toEqual(expect.arrayContaining(files.map((file) => expect.objectContaining({ ...file, name: 'Taken out' }))));
    for (const exported of [{ format: 'csv' }, { format: 'exe' }, { format: 'csv', figure: '' }, { format: 'csv', figure: 7 }, null]) await expect(noteExport(viewer, { journeyId: id, exported })).rejects.toMatchObject({ code: 'invalid' });
    await expect(noteExport(stranger, { journeyId: id, exported: files[0] })).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each(['', '   ', 'x'.repeat(201), 7, null])('is not created with the name %j', async (name) => {
    await expect(createJourney(owner, { name })).rejects.toMatchObject({ code: 'invalid' });
  });

  it.each(['nope', '\u0000', '', "'; drop table journeys --", undefined])('is not found under the id %j', async (id) => {
    const input = { id: id as string };
    await expect(findJourney(owner, input.id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(archiveJourney(owner, { ...input, archived: true })).rejects.toMatchObject({ code: 'not-found' });
    await expect(saveDraft(owner, { ...input, baseRevision: 1, document: blankJourney('x') })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('tells what the brand’s other journeys know customers by: not its own fields, nor those of archived journeys or other brands', async () => {
    const asks = (name: string, path: string) => JSON.stringify({ ...blankJourney(name), entry: { ...blankJourney(name).entry, criteria: { kind: 'attribute', path, op: 'gte', value: 5 } } });
    const { row: own } = await importJourney(owner, { text: asks('Own', 'own_field') });
    await importJourney(owner, { text: asks('Seats', 'seat_count') });
    const { row: gone } = await importJourney(owner, { text: asks('Gone', 'gone_field') });
    await archiveJourney(owner, { id: gone.id, archived: true });
    const fields = (await listKnownFields(viewer, { except: own.id })).filter(({ name }) => /own_field|seat_count|gone_field/.test(name));
    expect(fields).toEqual([{ name: 'seat_count', type: 'number', journeys: ['Seats'] }]);
    expect(await listKnownFields(stranger, {})).toEqual([]);
  });

  it('is out of reach for another brand', async () => {
    const { id } = await createJourney(owner, { name: 'Ours' });
    const document = blankJourney('Stolen');
    for (const attempt of [
      () => findJourney(stranger, id),
      () => renameJourney(stranger, { id, name: 'x' }),
      () => duplicateJourney(stranger, { id }),
      () => archiveJourney(stranger, { id, archived: true }),
      () => saveDraft(stranger, { id, baseRevision: 1, document }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
    }
    expect((await findJourney(owner, id)).name).toBe('Ours');
  });

  it('can be read and not changed by a viewer', async () => {
    const { id } = await createJourney(owner, { name: 'Read only' });
    expect((await findJourney(viewer, id)).name).toBe('Read only');
    for (const attempt of [
      () => createJourney(viewer, { name: 'x' }),
      () => importJourney(viewer, { text: '{}' }),
      () => renameJourney(viewer, { id, name: 'x' }),
      () => duplicateJourney(viewer, { id }),
      () => archiveJourney(viewer, { id, archived: true }),
      () => saveDraft(viewer, { id, baseRevision: 1, document: blankJourney('x') }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' });
    }
    expect(await actionsOn(id)).toEqual(['journey.create']);
  });
});

describe('saving a draft', () => {
  it('moves the revision on, and refuses a draft that was edited from an older one', async () => {
    const { id } = await createJourney(owner, { name: 'Draft' });
    const first = await saveDraft(owner, { id, baseRevision: 1, document: blankJourney('First') });
    expect(first).toMatchObject({ status: 'saved', row: { revision: 2, name: 'First' } });
    const stale = await saveDraft(owner, { id, baseRevision: 1, document: blankJourney('Second') });
    expect(stale).toMatchObject({ status: 'conflict', theirs: { revision: 2, name: 'First' } });
    expect((await findJourney(owner, id)).document.name).toBe('First');
    expect(await actionsOn(id)).toEqual(['journey.create', 'journey.save']);
  });

  it('lets one of many savers at once win', async () => {
    const { id } = await createJourney(owner, { name: 'Race' });
    const results = await Promise.all(Array.from({ length: 8 }, (_, i) => saveDraft(owner, { id, baseRevision: 1, document: blankJourney(`Saver ${i}`) })));
    expect(results.filter(({ status }) => status === 'saved')).toHaveLength(1);
    expect((await findJourney(owner, id)).revision).toBe(2);
  });

  it('refuses a document that cannot be read, with its path, and writes nothing', async () => {
    const { id } = await createJourney(owner, { name: 'Kept' });
    const document = { ...blankJourney('Broken'), transitions: [{ id: 't', from: 'nowhere', to: 'converted', priority: 1 }] };
    await expect(saveDraft(owner, { id, baseRevision: 1, document })).rejects.toMatchObject({ code: 'invalid', problems: [{ path: 'transitions[0].from' }] });
    await expect(saveDraft(owner, { id, baseRevision: Number.NaN, document: blankJourney('x') })).rejects.toMatchObject({ code: 'invalid' });
    expect((await findJourney(owner, id)).revision).toBe(1);
  });

  it('names the text with a character that Postgres cannot keep', async () => {
    const { id } = await createJourney(owner, { name: 'Pasted' });
    await expect(saveDraft(owner, { id, baseRevision: 1, document: blankJourney('a\u0000b') })).rejects.toMatchObject({ problems: [{ path: 'name' }] });
  });
});

describe('importing', () => {
  const hostile: [string, string][] = [
    ['no JSON', '{"name": '],
    ['an empty file', ''],
    ['a list', '[]'],
    ['another version', '{"schemaVersion": 9}'],
    ['__proto__', `{"__proto__": {"polluted": true}, "schemaVersion": 1}`],
    ['six megabytes', JSON.stringify({ schemaVersion: 1, name: 'x'.repeat(6_000_000) })],
    ['100,000 states', JSON.stringify({ states: Array.from({ length: 100_000 }, (_, i) => ({ name: `S${i}` })), transitions: [] })],
    ['a million brackets', '['.repeat(1_000_000)],
    ['a negative probability', '{"name":"x","states":[{"name":"A"},{"name":"B"}],"transitions":[{"from_state":"A","to_state":"B","probability":-1}]}'],
    ['an unknown state', '{"name":"x","states":[{"name":"A"}],"transitions":[{"from_state":"A","to_state":"Z","probability":0.5}]}'],
  ];

  it.each(hostile)('refuses %s with a message, and stores nothing', async (_, text) => {
    const before = (await listJourneys(owner)).length;
    const error = await importJourney(owner, { text }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'invalid' });
    expect((error as { problems: unknown[] }).problems.length).toBeGreaterThan(0);
    expect((await listJourneys(owner)).length).toBe(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  const sample = '../shared/samples/b2b-lifecycle.seed.json';
  it.skipIf(!existsSync(sample))(`stores the journey-engine's file (${sample})`, async () => {
    const { row, notes } = await importJourney(owner, { text: readFileSync(sample, 'utf8') });
    expect(row.document.states).toHaveLength(6);
    expect(notes.length).toBeGreaterThan(0);
    expect(await actionsOn(row.id)).toEqual(['journey.import']);
  });
});

describe('splitting', () => {
  const long = (): Journey => ({
    ...blankJourney('Long'),
    states: Array.from({ length: 9 }, (_, i) => ({ id: `s${i}`, name: `Step ${i}`, touchpoints: [] })),
    transitions: Array.from({ length: 9 }, (_, i) => ({ id: `t${i}`, from: `s${i}`, to: i < 8 ? `s${i + 1}` : 'converted', priority: 1, probability: { value: 0.5 } })),
    entry: { start: 's0', reentry: { kind: 'never' }, holdoutShare: 0 },
  });

  it('makes connected journeys of at most seven states, hands customers on by id, and keeps what was as a version', async () => {
    const { row } = await importJourney(owner, { text: JSON.stringify(long()) });
    const parts = await splitJourney(owner, { id: row.id, contentHash: row.contentHash });
    expect(parts[0]!.id).toBe(row.id);
    expect(parts.flatMap(({ document }) => document.states.map(({ id }) => id)).sort()).toEqual(long().states.map(({ id }) => id).sort());
    for (const { document } of parts) expect(document.states.length).toBeLessThanOrEqual(7);
    const doors = parts.flatMap(({ document }) => document.outcomes.flatMap(({ journeyId }) => journeyId ?? []));
    expect(doors.length).toBeGreaterThan(0);
    for (const id of doors) expect((await findJourney(owner, id)).brandId).toBe(owner.brandId);
    const [version] = await listVersions(owner, { journeyId: row.id });
    expect(version).toMatchObject({ name: 'Before it was split', contentHash: row.contentHash });
    expect(await actionsOn(row.id)).toContain('journey.split');
  });

  it('is refused for a short journey, one that has moved on, another brand and a viewer, and then leaves nothing', async () => {
    const { id, contentHash: hash } = await createJourney(owner, { name: 'Short' });
    await expect(splitJourney(owner, { id, contentHash: hash })).rejects.toMatchObject({ code: 'invalid' });
    await expect(splitJourney(owner, { id, contentHash: 'older' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(splitJourney(stranger, { id, contentHash: hash })).rejects.toMatchObject({ code: 'not-found' });
    await expect(splitJourney(viewer, { id, contentHash: hash })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await listVersions(owner, { journeyId: id })).toEqual([]);
  });
});
