import { expect, test } from 'vitest';
import { mendSafely } from '@/lib/editor/commands/mend-safely';
import { lint } from '@/lib/linter/lint';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { previewMend } from './preview-mend';

const withoutOptOut = completeJourney((journey) => void delete journey.states[0]!.touchpoints[0]!.optOut);

test('a mend is told part by part and value by value before it is made', () => {
  const before = JSON.stringify(withoutOptOut);
  const { fix } = lint(withoutOptOut)[0]!;
  expect(previewMend(withoutOptOut, fix!)).toEqual({
    sentences: ['Touchpoint Welcome: opt-out changed'],
    lines: [{ where: 'Welcome › opt out', after: 'mechanism unsubscribe link, leaves channel' }],
  });
  expect(previewMend(withoutOptOut, mendSafely(lint(withoutOptOut))).sentences).toEqual(['Touchpoint Welcome: opt-out changed']);
  expect(JSON.stringify(withoutOptOut)).toBe(before);
});

test('values are said as people say them', () => {
  const { lines } = previewMend(completeJourney(), {
    recipe(draft) {
      draft.states[0]!.timeout = { after: 'P2D', to: 'bought' };
      draft.states[0]!.name = '';
      draft.transitions[0]!.priority = 3;
      draft.states.reverse();
      draft.outcomes.push({ id: 'away', name: 'Opted out', kind: 'opted-out' });
      draft.layout.trial = { x: 3, y: 4 };
    },
  });
  expect(lines).toContainEqual({ where: 'Trial › timeout › after', before: '14 days', after: '2 days' });
  expect(lines).toContainEqual({ where: 'Trial › timeout › to', before: 'Left', after: 'Bought' });
  expect(lines).toContainEqual({ where: 'Trial › name', before: 'Trial', after: 'empty' });
  expect(lines).toContainEqual({ where: 'Trial → Decision › priority', before: '1', after: '3' });
  expect(lines).toContainEqual({ where: 'states', before: 'Trial, Decision', after: 'Decision, trial' });
  expect(lines).toContainEqual({ where: 'outcomes', after: 'Opted out' });
  expect(lines).toHaveLength(6);
});

test('a recipe whose part is gone previews nothing', () => expect(previewMend(completeJourney(), { recipe: () => {} })).toEqual({ sentences: [], lines: [] }));
