import { describe, expect, it } from 'vitest';
import { readSources } from '@/lib/services/testing/read-sources';
import type { AuditEntry } from './entry';
import { ACTION_WORDS, describeEntry, ENTITY_WORDS } from './words';

const entry = (action: string, detail: Record<string, unknown> = {}): AuditEntry => ({ id: 'e', brandId: 'b', actorId: 'u', actorName: 'Ana Ruiz', action, entityKind: action.split('.')[0]!, entityId: 'j1', detail, at: new Date(0) });

describe('an entry in words', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['member.role', { name: 'Ben Ode', from: 'marketer', to: 'manager' }, 'changed the role of Ben Ode from marketer to manager'],
    ['journey.rename', { from: 'Old', to: 'New' }, 'renamed “Old” to “New”'],
    ['journey.save', { revision: 12 }, 'saved “Welcome” (revision 12)'],
    ['journey.create', { name: 'Fresh', templateName: 'Win-back' }, 'created “Fresh” from the template “Win-back”'],
    ['journey.scenario-keep', { name: 'Lower price' }, 'kept the scenario “Lower price” of “Welcome”'],
    ['journey.version', { version: 3, name: 'Before spring' }, 'kept version 3 of “Welcome”, “Before spring”'],
    ['journey.export', { format: 'png' }, 'took “Welcome” out as a file (png)'],
    ['journey.export', { format: 'csv', figure: 'Welcome reach' }, 'took the figures “Welcome reach” out as a file (csv)'],
    ['approval.approve', { journeyId: 'j1' }, 'approved “Welcome”'],
    ['approval.approve', { journeyId: 'gone' }, 'approved a journey'],
    ['brand.settings', { before: { timeZone: 'UTC' }, after: { quietHours: {}, timeZone: 'Europe/Paris' } }, 'changed the brand’s rules: time zone and quiet hours'],
    ['account.sign-in', {}, 'signed in'],
    ['policy.update', { follows: ['thresholds'], followed: ['thresholds'] }, 'changed who must approve what'],
    ['policy.update', { follows: ['policies', 'thresholds'], followed: [] }, 'changed who must approve what: policies and thresholds follow the usual rules again'],
    ['audit.export', { filter: { q: 'x' } }, 'took the audit trail out as a file, narrowed down'],
    ['journey.teleport-twice', {}, 'teleport twice: journeys'],
  ])('%s %j', (action, detail, words) => {
    expect(describeEntry(entry(action, detail), (id) => (id === 'j1' ? 'Welcome' : undefined))).toBe(words);
  });

  it('never fails, whatever the detail of an entry is', () => {
    for (const action of ACTION_WORDS.keys()) for (const detail of [{}, { name: null, from: {}, to: [], before: 1, after: 'x', filter: null, scopes: 'x', into: {} }]) expect(describeEntry(entry(action, detail))).toMatch(/^\p{L}/u);
  });
});

it('every action that services record has words, and every kind of thing', () => {
  const recorded = readSources('lib/services', /\.ts$/).flatMap(({ text }) =>
    [...text.matchAll(/\b(?:audit|insertDraft)\(.*/g)].flatMap(([line]) => [...line.matchAll(/'([a-z]+\.[a-z-]+)'/g)].map(([, action]) => action!)),
  );
  expect(recorded.length).toBeGreaterThan(25);
  expect([...new Set(recorded)].filter((action) => !ACTION_WORDS.has(action))).toEqual([]);
  for (const action of ACTION_WORDS.keys()) expect(ENTITY_WORDS).toHaveProperty(action.split('.')[0]!);
});
