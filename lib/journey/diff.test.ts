import { describe, expect, it } from 'vitest';
import { blankJourney } from './blank';
import { describeChanges } from './describe-changes';
import { applyChanges, diff, invert } from './diff';
import type { Journey } from './journey';

const base: Journey = {
  ...blankJourney('Trial'),
  states: [
    { id: 'a', name: 'Signed up', touchpoints: [{ id: 'mail', name: 'Welcome', channel: 'email' }] },
    { id: 'b', name: 'Active', touchpoints: [] },
  ],
  transitions: [{ id: 't', from: 'a', to: 'b', priority: 1 }],
};

const changed = (edit: (journey: Journey) => void): string[] => {
  const after = structuredClone(base);
  edit(after);
  return describeChanges(diff(base, after), base, after);
};

describe('changes in words', () => {
  it('names the part and its fields', () => {
    expect(changed((j) => void ((j.states[0]!.name = 'Joined'), (j.states[0]!.timeout = { after: 'P7D' })))).toEqual(['State Signed up: name and timeout changed']);
    expect(changed((j) => void (j.states[0]!.touchpoints[0]!.brief = { cta: 'Start' }))).toEqual(['Touchpoint Welcome: brief changed']);
    expect(changed((j) => void (j.transitions[0]!.probability = { value: 0.4 }))).toEqual(['Transition Signed up → Active: rate changed']);
  });

  it('says what was added, removed, reordered and moved', () => {
    expect(changed((j) => void j.states.pop())).toEqual(['State Active was removed']);
    expect(changed((j) => void j.states.push({ id: 'c', name: 'Paid', touchpoints: [] }))).toEqual(['State Paid was added']);
    expect(changed((j) => void j.states.reverse())).toEqual(['Journey: order of states changed']);
    expect(changed((j) => void (j.layout.a = { x: 1, y: 2 }))).toEqual(['Parts were moved on the canvas']);
  });

  it('does not take the place of a part that comes or goes for a move', () => {
    expect(changed((j) => void (j.states.push({ id: 'c', name: 'Paid', touchpoints: [] }), (j.layout.c = { x: 1, y: 2 })))).toEqual(['State Paid was added']);
  });

  it('tells a touchpoint that was moved from one that was removed, and what else changed about it', () => {
    const moved = changed((j) => void j.states[1]!.touchpoints.push({ ...j.states[0]!.touchpoints.pop()!, cost: 2 }));
    expect(moved).toEqual(['Touchpoint Welcome was moved from State Signed up to State Active', 'Touchpoint Welcome: cost changed']);
  });

  it('counts parts of one name, and mixes up none of their fields', () => {
    const twins = (j: Journey) => j.states.push({ id: 'c', name: 'New state', touchpoints: [] }, { id: 'd', name: 'New state', touchpoints: [] });
    expect(changed((j) => void twins(j))).toEqual(['State New state was added (2 of this name)']);
    const [before, after] = [structuredClone(base), structuredClone(base)];
    twins(before);
    twins(after);
    after.states[2]!.stage = 'active';
    after.states[3]!.summary = 'Other';
    expect(describeChanges(diff(before, after), before, after)).toEqual(['State New state: stage changed', 'State New state: summary changed']);
  });

  it('says that an outcome became one of another kind, which undo takes back', () => {
    const before: Journey = { ...base, outcomes: [{ id: 'end', name: 'Gone', kind: 'exited' }] };
    const after: Journey = { ...before, outcomes: [{ id: 'end', name: 'Gone', kind: 'handed-off', journeyId: 'next' }] };
    const changes = diff(before, after);
    expect(describeChanges(changes, before, after)).toEqual(['Outcome Gone: kind and receiving journey changed']);
    expect(applyChanges(after, invert(changes))).toEqual(before);
  });
});

describe('applying changes', () => {
  it('shares what is not touched', () => {
    const after = structuredClone(base);
    after.states[0]!.name = 'Joined';
    const applied = applyChanges(base, diff(base, after));
    expect(applied.states[1]).toBe(base.states[1]);
    expect(applied.transitions).toBe(base.transitions);
  });

  it('refuses changes of another document', () => {
    const changes = diff(base, { ...base, states: base.states.map((s) => ({ ...s, name: 'x' })) });
    expect(() => applyChanges(blankJourney('Other'), changes)).toThrow(/does not fit/);
  });
});
