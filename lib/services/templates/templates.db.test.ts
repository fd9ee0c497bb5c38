import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAudit } from '@/db/queries/audit';
import type { OpenedDb } from '@/db/handle';
import { TEMPLATES } from '@/lib/journey/templates/catalog';
import { exampleValues } from '@/lib/journey/templates/example-values';
import { PROGRAMS, programVariables } from '@/lib/journey/templates/programs';
import { lint } from '@/lib/linter/lint';
import type { ServiceContext } from '../context';
import { createFromTemplate } from '../journeys/create-from-template';
import { createProgram } from '../journeys/create-program';
import { importJourney } from '../journeys/import-journey';
import { listJourneys } from '../journeys/list-journeys';
import { findTemplate } from './find-template';
import { listTemplates } from './list-templates';
import { removeTemplate } from './remove-template';
import { saveTemplate } from './save-template';
import { suggestTemplate } from './suggest-template';
import { updateTemplate } from './update-template';
import { twoBrands } from '../testing/two-brands';

let store: OpenedDb;
let owner: ServiceContext;
let viewer: ServiceContext;
let stranger: ServiceContext;

beforeAll(async () => {
  ({ store, owner, viewer, stranger } = await twoBrands());
});
afterAll(() => store.close());

const actions = async (entityId: string) => (await listAudit(store.db, { brandId: owner.brandId, entityId })).map(({ action }) => action);
const use = (context: ServiceContext, templateId: unknown, values: unknown, more: object = {}) => createFromTemplate(context, { templateId, name: 'Spring', values, ...more });

describe('a journey from a template', () => {
  it.each(TEMPLATES.map((template) => [template.id, template] as const))('%s: stored, clean, audited', async (id, template) => {
    const row = await use(owner, id, exampleValues(template), { economics: { valuePerConversion: 12, entrantsPerDay: 3 } });
    expect(row).toMatchObject({ name: 'Spring', document: { name: 'Spring', economics: { valuePerConversion: 12, entrantsPerDay: 3 } } });
    expect(lint(row.document, { ruleBudgetMs: 5_000 })).toEqual([]);
    expect(await actions(row.id)).toEqual(['journey.create']);
  });

  it('is not stored with a word missing, and says which', async () => {
    const before = (await listJourneys(owner, { archived: false })).length;
    await expect(use(owner, 'welcome', {})).rejects.toMatchObject({ code: 'invalid', problems: expect.arrayContaining([expect.objectContaining({ path: 'brand' })]) });
    await expect(use(owner, 'welcome', { brand: 7 })).rejects.toMatchObject({ code: 'invalid' });
    await expect(use(owner, 'welcome', exampleValues(TEMPLATES[0]!), { economics: { valuePerConversion: -1 } })).rejects.toMatchObject({ code: 'invalid' });
    await expect(use(owner, 'no-such-template', {})).rejects.toMatchObject({ code: 'not-found' });
    await expect(use(viewer, 'welcome', exampleValues(TEMPLATES[0]!))).rejects.toMatchObject({ code: 'forbidden' });
    expect(await listJourneys(owner, { archived: false })).toHaveLength(before);
  });
});

describe('a template of the team', () => {
  it('is kept from a journey, used, described anew and removed, each with an audit entry', async () => {
    const journey = await use(owner, 'welcome', exampleValues(TEMPLATES[0]!));
    const suggested = await suggestTemplate(owner, { journeyId: journey.id });
    expect(suggested.words.map(({ words }) => words)).toContain('Ines');
    const kept = await saveTemplate(owner, { journeyId: journey.id, name: ' Our welcome ', description: 'Ours', words: [{ key: 'sender', label: 'Who signs', words: 'Ines' }] });
    expect(kept).toMatchObject({ name: 'Our welcome', variables: [{ key: 'sender', example: 'Ines' }] });
    expect((await listTemplates(viewer)).map(({ id }) => id)).toEqual([kept.id]);

    const made = await use(owner, kept.id, { sender: 'Amara' });
    expect(JSON.stringify(made.document)).toContain('Amara');
    expect(JSON.stringify(made.document)).not.toContain('Ines');
    expect(lint(made.document, { ruleBudgetMs: 5_000 })).toEqual([]);

    await updateTemplate(owner, { id: kept.id, name: 'Welcome, ours', description: '' });
    expect((await findTemplate(owner, kept.id)).template.name).toBe('Welcome, ours');
    await removeTemplate(owner, { id: kept.id });
    expect(await listTemplates(owner)).toEqual([]);
    expect((await actions(kept.id)).sort()).toEqual(['template.remove', 'template.save', 'template.update']);
  });

  it('is nobody else’s, and nothing a viewer makes', async () => {
    const journey = await use(owner, 'welcome', exampleValues(TEMPLATES[0]!));
    const kept = await saveTemplate(owner, { journeyId: journey.id, name: 'Ours', description: '', words: [] });
    expect(await listTemplates(stranger)).toEqual([]);
    for (const attempt of [
      () => findTemplate(stranger, kept.id),
      () => use(stranger, kept.id, {}),
      () => updateTemplate(stranger, { id: kept.id, name: 'Mine', description: '' }),
      () => removeTemplate(stranger, { id: kept.id }),
      () => saveTemplate(stranger, { journeyId: journey.id, name: 'Mine', description: '', words: [] }),
      () => suggestTemplate(stranger, { journeyId: journey.id }),
    ]) await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
    await expect(saveTemplate(viewer, { journeyId: journey.id, name: 'Mine', description: '', words: [] })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(removeTemplate(viewer, { id: kept.id })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('refuses what it cannot keep', async () => {
    const journey = await use(owner, 'welcome', exampleValues(TEMPLATES[0]!));
    const save = (over: object) => saveTemplate(owner, { journeyId: journey.id, name: 'Ours', description: '', words: [], ...over });
    await expect(save({ name: ' ' })).rejects.toThrow('Give the template a name.');
    await expect(save({ words: 'all' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(save({ words: [{ key: 'x', label: 'X', words: 'not in there at all' }] })).rejects.toThrow('is not in the texts');
  });
});

describe('files of other kinds', () => {
  it('a table is stored by the columns a person confirmed, and nothing without', async () => {
    const text = 'Phase,Mail\nTrial,Welcome\n,\n';
    const { row, left } = await importJourney(owner, { text, columns: { 0: 'state', 1: 'name' }, name: 'Plan' });
    expect(row).toMatchObject({ name: 'Plan', document: { states: [{ name: 'Trial', touchpoints: [{ name: 'Welcome' }] }] } });
    expect(left).toEqual([]);
    for (const columns of [{ 0: 'nonsense' }, { x: 'name' }, 'all', { 0: 'state' }]) await expect(importJourney(owner, { text, columns })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('a diagram is stored with what was not understood', async () => {
    const { row, left } = await importJourney(owner, { text: 'stateDiagram-v2\nA --> B\n???\n' });
    expect(row.document.states).toHaveLength(2);
    expect(left).toEqual([{ line: 3, text: '???', why: 'This line was not understood.' }]);
  });
});

describe('a program', () => {
  it.each(PROGRAMS.map((program) => [program.id, program] as const))('%s: linked journeys, each clean, all or none', async (id, program) => {
    const values = Object.fromEntries(programVariables(program).map(({ key, example }) => [key, example]));
    const rows = await createProgram(owner, { programId: id, values });
    expect(rows).toHaveLength(program.templates.length);
    const journeys = new Map(rows.map((row) => [row.id, { name: row.name, launched: true }]));
    for (const [i, row] of rows.entries()) {
      expect(lint(row.document, { ruleBudgetMs: 5_000, journeys })).toEqual([]);
      if (i > 0) expect(row.document.entry.trigger).toEqual({ kind: 'journey', id: rows[i - 1]!.id });
      expect(await actions(row.id)).toEqual(['journey.create']);
    }
    const before = (await listJourneys(owner, { archived: false })).length;
    await expect(createProgram(owner, { programId: id, values: { ...values, brand: '' } })).rejects.toMatchObject({ code: 'invalid', problems: [expect.objectContaining({ path: 'brand' })] });
    await expect(createProgram(viewer, { programId: id, values })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(createProgram(owner, { programId: 'none', values })).rejects.toMatchObject({ code: 'not-found' });
    expect(await listJourneys(owner, { archived: false })).toHaveLength(before);
  });
});
