import { expect, test } from 'vitest';
import { lint } from './lint';
import { suppress } from './suppress';
import { onOutcome } from './target';
import { completeJourney } from './testing/complete-journey';

const unnamed = { id: 'on', name: 'On', kind: 'handed-off' as const };
const target = onOutcome(unnamed, 'journeyId');
const accepted = (reason: string) => completeJourney((journey) => {
  journey.outcomes.push(unnamed);
  suppress(journey, 'hand-off', target, reason);
});

test('a warning that was accepted stays, with the reason', () => {
  expect(lint(accepted(' The other journey comes in May '))).toMatchObject([{ rule: 'hand-off', suppressed: { reason: 'The other journey comes in May' } }]);
});

test('a reason without words accepts nothing, and takes back what was accepted', () => {
  expect(lint(accepted('  '))[0]).not.toHaveProperty('suppressed');
  const journey = accepted('Soon');
  suppress(journey, 'hand-off', target, '');
  expect(journey).not.toHaveProperty('suppressions');
});

test('other parts and other rules are still objected to', () => {
  const journey = accepted('Soon');
  journey.suppressions![0]!.target.id = 'left';
  expect(lint(journey)[0]).not.toHaveProperty('suppressed');
  Object.assign(journey.suppressions![0]!, { rule: 'cta', target: { kind: 'outcome', id: 'on' } });
  expect(lint(journey)[0]).not.toHaveProperty('suppressed');
});

test('an error cannot be accepted, whoever made it one', () => {
  expect(lint(accepted('Soon'), { brand: { severities: { 'hand-off': 'error' } } })[0]).not.toHaveProperty('suppressed');
});

test('a finding whose weight the brand changed says what is recommended', () => {
  const journey = accepted('');
  expect(lint(journey, { brand: { severities: { 'hand-off': 'info' } } })).toMatchObject([{ severity: 'info', recommended: 'warning' }]);
  expect(lint(journey)[0]).not.toHaveProperty('recommended');
  expect(lint(journey, { brand: { severities: { 'hand-off': 'off' } } })).toEqual([]);
});
