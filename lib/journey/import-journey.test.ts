import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blankJourney } from './blank';
import { importJourney } from './import-journey';
import { parseJourney, serializeJourney } from './parse';

function imported(seed: unknown) {
  const result = importJourney(JSON.stringify(seed));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

function problemsOf(seed: unknown) {
  const result = importJourney(JSON.stringify(seed));
  return result.ok ? [] : result.problems;
}

const seed = {
  journey_id: 'trial',
  name: 'Trial',
  brand: 'acme',
  states: [
    { name: 'Awareness', description: 'Knows us', dwell_days: 1.5 },
    { name: 'Signed up', dwell_days: 0 },
    { name: 'Paid' },
  ],
  transitions: [
    { from_state: 'Awareness', to_state: 'Signed up', trigger: 'signed up', probability: 0.4, channel: 'paid_search', content_brief: 'Name the problem; invite to the guide' },
    { from_state: 'Signed up', to_state: 'Paid', trigger: '', probability: 0.5, channel: 'email', content_brief: '' },
    { from_state: 'Paid', to_state: 'Signed up', probability: 0.1, channel: 'pigeon', content_brief: 'Coo' },
  ],
};

describe('the journey-engine’s JSON', () => {
  test('each state becomes a state; a stage only where the name says it', () => {
    const { journey, format } = imported(seed);
    expect(format).toBe('seed');
    expect(journey.name).toBe('Trial');
    expect(journey.entry.start).toBe('awareness');
    expect(journey.states.map(({ id, name, stage, summary }) => ({ id, name, stage, summary }))).toEqual([
      { id: 'awareness', name: 'Awareness', stage: 'awareness', summary: 'Knows us' },
      { id: 'signed-up', name: 'Signed up', stage: undefined, summary: undefined },
      { id: 'paid', name: 'Paid', stage: undefined, summary: undefined },
    ]);
  });

  test('each transition keeps its probability without claiming a source for it, and takes as long as its state’s dwell', () => {
    const [first, second] = imported(seed).journey.transitions;
    expect(first).toEqual({
      id: 'awareness-to-signed-up',
      from: 'awareness',
      to: 'signed-up',
      priority: 1,
      trigger: { kind: 'event', name: 'signed up' },
      probability: { value: 0.4, source: { kind: 'estimate' } },
      duration: { kind: 'fixed', value: 'P1DT12H' },
    });
    expect(second).not.toHaveProperty('trigger');
    expect(second).toMatchObject({ duration: { kind: 'fixed', value: 'PT0S' } });
  });

  test('channel and brief become a touchpoint that claims nothing the file does not say', () => {
    const touchpoints = imported(seed).journey.states.flatMap((state) => state.touchpoints);
    expect(touchpoints).toEqual([
      { id: 'name-the-problem', name: 'Name the problem', channel: 'ad', brief: { keyMessage: 'Name the problem; invite to the guide', leadsTo: 'awareness-to-signed-up' } },
      { id: 'email-to-paid', name: 'Email to Paid', channel: 'email', brief: { leadsTo: 'signed-up-to-paid' } },
      { id: 'coo', name: 'Coo', channel: 'other', brief: { keyMessage: 'Coo', leadsTo: 'paid-to-signed-up' } },
    ]);
  });

  test('whoever ends in the last state converts: the rest of its probability leads to the outcome', () => {
    const { journey } = imported(seed);
    expect(journey.outcomes).toEqual([{ id: 'converted', name: 'Converted', kind: 'converted' }]);
    expect(journey.transitions.at(-1)).toMatchObject({ from: 'paid', to: 'converted', priority: 2, probability: { value: 0.9, source: { kind: 'estimate', confidence: 'low' } }, duration: { value: 'P3D' } });
    const terminal = imported({ ...seed, transitions: seed.transitions.slice(0, 2) });
    expect(terminal.journey.transitions.at(-1)!.probability!.value).toBe(1);
  });

  test('says what it assumed', () => {
    const { notes } = imported({ ...seed, created_at: 'x', entry_criteria: 'vip', transitions: [...seed.transitions, { from_state: 'Awareness', to_state: 'Paid', colour: 1 }] });
    expect(notes).toEqual([
      'No dwell_days for "Paid": 3 days are assumed, as the journey-engine does.',
      'Customers start in "Awareness", the first state in the file.',
      'transitions[2]: the channel "pigeon" is not one of ours; it became "other".',
      'No probability for transitions[3]: it counts as 0, as in the journey-engine.',
      'Customers who end in "Paid", the last state in the file, count as converted.',
      'Not carried over: "entry_criteria", "transitions[].colour".',
    ]);
  });

  test('what it makes is a sound document, even of odd names', () => {
    const odd = { states: ['Converted', 'constructor', '認知', '認知2', 'converted'], transitions: [{ from_state: 'Converted', to_state: '認知', probability: 1, channel: 'sms' }] };
    const { journey } = imported(odd);
    expect(parseJourney(journey)).toEqual({ ok: true, journey });
    expect(journey.name).toBe('Imported journey');
  });

  test('probabilities over 1 in sum load with a note', () => {
    const { notes, journey } = imported({ ...seed, transitions: [...seed.transitions, { from_state: 'Paid', to_state: 'Awareness', probability: 1 }] });
    expect(notes).toContain('The probabilities out of "Paid" add up to 1.1, which is more than 1.');
    expect(journey.transitions.at(-1)!.probability!.value).toBe(0);
  });

  test.each<[string, object, string, RegExp]>([
    ['unknown state', { transitions: [{ from_state: 'Awarenes', to_state: 'Paid' }] }, 'transitions[0].from_state', /no state "Awarenes"\. Did you mean "Awareness"\?/],
    ['missing state name', { transitions: [{ to_state: 'Paid' }] }, 'transitions[0].from_state', /missing/],
    ['name used twice', { states: [{ name: 'A' }, { name: 'A' }], transitions: [] }, 'states[1].name', /already the name of states\[0\]/],
    ['no states', { states: [], transitions: [] }, 'states', /at least 1 entry/],
    ['percent for share', { transitions: [{ from_state: 'Paid', to_state: 'Paid', probability: 20 }] }, 'transitions[0].probability', /20 must be at most 1/],
    ['text for share', { transitions: [{ from_state: 'Paid', to_state: 'Paid', probability: '0.2' }] }, 'transitions[0].probability', /must be a number/],
    ['negative dwell', { states: [{ name: 'Paid', dwell_days: -1 }], transitions: [] }, 'states[0].dwell_days', /at least 0/],
  ])('refuses: %s', (_, change, path, message) => {
    expect(problemsOf({ ...seed, ...change })).toEqual([{ path, message: expect.stringMatching(message) }]);
  });
});

test('this app’s own file comes back as it is', () => {
  const journey = blankJourney('Mine');
  expect(importJourney(serializeJourney(journey))).toEqual({ ok: true, journey, format: 'journey', notes: [], left: [] });
});

test('JSON of neither kind, and what is no JSON, say so', () => {
  expect(problemsOf({ hello: 1 })[0]!.message).toMatch(/not a journey/);
  expect(problemsOf([1])[0]!.message).toMatch(/not a journey/);
  expect(importJourney('{')).toMatchObject({ ok: false });
  expect(problemsOf({ entry: {}, outcomes: [] })[0]!.path).toBe('schemaVersion');
});

const samples = join(process.cwd(), '../shared/samples');
test.skipIf(!existsSync(samples)).each(['b2b-lifecycle', 'trial-to-paid', 'whole-lifecycle-nine-states'])('sample %s loads whole', (name) => {
  const text = readFileSync(join(samples, `${name}.seed.json`), 'utf8');
  const { journey } = imported(JSON.parse(text));
  const given = JSON.parse(text) as { states: unknown[]; transitions: unknown[] };
  expect(journey.states).toHaveLength(given.states.length);
  expect(journey.transitions).toHaveLength(given.transitions.length + 1);
  expect(parseJourney(journey)).toEqual({ ok: true, journey });
});
