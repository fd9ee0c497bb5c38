import { expect, test } from 'vitest';
import { ENTRY_NODE_ID } from '@/lib/editor/react-flow';
import { blankJourney } from '@/lib/journey/blank';
import type { Journey } from '@/lib/journey/journey';
import { nameTarget } from './name-target';
import { nodesOf, partOf } from './place-target';

const blank = blankJourney('Spring launch');
const journey: Journey = {
  ...blank,
  entry: { ...blank.entry, start: 'trial' },
  states: [
    { id: 'trial', name: 'Trial', touchpoints: [{ id: 'welcome', name: 'Welcome email', channel: 'email' }] },
    { id: 'nameless', name: '', touchpoints: [{ id: 'nudge', name: '', channel: 'sms' }] },
  ],
  transitions: [{ id: 'buy', from: 'trial', to: 'converted', priority: 1 }],
};

test('a finding is named by its part and its sort', () => {
  expect(nameTarget(journey, { kind: 'journey', id: 'journey' })).toEqual({ name: 'Spring launch', kind: 'whole journey' });
  expect(nameTarget(journey, { kind: 'state', id: 'trial' })).toEqual({ name: 'Trial', kind: 'state' });
  expect(nameTarget(journey, { kind: 'touchpoint', id: 'welcome' })).toEqual({ name: 'Welcome email', kind: 'touchpoint in Trial' });
  expect(nameTarget(journey, { kind: 'transition', id: 'buy' })).toEqual({ name: 'Trial → Converted', kind: 'transition' });
  expect(nameTarget(journey, { kind: 'outcome', id: 'converted' })).toEqual({ name: 'Converted', kind: 'outcome' });
});

test('parts without a name, and parts that are gone, still read as words', () => {
  expect(nameTarget(journey, { kind: 'touchpoint', id: 'nudge' })).toEqual({ name: 'Unnamed', kind: 'touchpoint in an unnamed state' });
  expect(nameTarget(journey, { kind: 'touchpoint', id: 'gone' })).toEqual({ name: 'Unnamed', kind: 'touchpoint' });
  expect(nameTarget(journey, { kind: 'transition', id: 'gone' })).toEqual({ name: 'Unnamed', kind: 'transition' });
});

test('a timeout is selected through its state, the entry by itself', () => {
  expect(partOf({ kind: 'state', id: 'trial', field: 'timeout.after' })).toEqual({ kind: 'state', id: 'trial' });
  expect(partOf({ kind: 'journey', id: 'journey', field: 'entry.criteria' })).toEqual({ kind: 'entry', id: 'journey' });
  expect(partOf({ kind: 'journey', id: 'journey', field: 'exit.success' })).toEqual({ kind: 'journey', id: 'journey' });
});

test('the view centers a touchpoint by its state and a transition by both ends', () => {
  expect(nodesOf(journey, { kind: 'touchpoint', id: 'welcome' })).toEqual(['trial']);
  expect(nodesOf(journey, { kind: 'transition', id: 'buy' })).toEqual(['trial', 'converted']);
  expect(nodesOf(journey, { kind: 'journey', id: 'journey', field: 'entry.criteria' })).toEqual([ENTRY_NODE_ID, 'trial']);
  expect(nodesOf(journey, { kind: 'journey', id: 'journey' })).toEqual([]);
  expect(nodesOf(journey, { kind: 'transition', id: 'gone' })).toEqual([]);
});
