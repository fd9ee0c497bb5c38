import { expect, test } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { lint } from '@/lib/linter/lint';
import { answered, countAnswered } from './elements';

const bare: Touchpoint = { id: 't', name: 'T', channel: 'email' };
const full: Touchpoint = {
  ...bare,
  brief: { keyMessage: 'It is free', cta: 'Start' },
  timing: { kind: 'entry', delay: 'PT0S' },
  success: { signal: 'clicked', within: 'P2D' },
  failure: { then: { kind: 'wait' } },
};
const halfway: Touchpoint[] = [
  { ...full, brief: { keyMessage: 'It is free' } },
  { ...full, timing: { kind: 'event', event: ' ', delay: 'PT0S' } },
  { ...full, success: { signal: 'clicked' } },
];

function objections(touchpoint: Touchpoint): string[] {
  const journey = blankJourney('Test');
  journey.states.push({ id: 's', name: 'S', touchpoints: [touchpoint] });
  return lint(journey).filter(({ rule }) => rule === 'touchpoint-elements').map(({ target }) => target.field!.split('.')[0]!);
}

test('a new touchpoint has its channel alone, a complete one all five', () => {
  expect(countAnswered(bare)).toBe(1);
  expect(countAnswered(full)).toBe(5);
});

test('an element counts as answered exactly when the check has nothing to say about it', () => {
  for (const touchpoint of [bare, full, ...halfway]) {
    const open = Object.entries(answered(touchpoint)).filter(([, done]) => !done).map(([element]) => element);
    expect([...new Set(objections(touchpoint))]).toEqual(open);
  }
});
