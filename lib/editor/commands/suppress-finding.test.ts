import { expect, test } from 'vitest';
import { createEditorStore } from '../store';
import type { Finding } from '@/lib/linter/finding';
import { lint } from '@/lib/linter/lint';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { bringBackFinding, MAX_REASON_LENGTH, suppressFinding } from './suppress-finding';

/** A journey whose one finding is the warning that no primary KPI is chosen. */
function store() {
  return createEditorStore({ journey: completeJourney((journey) => void delete journey.kpis.primary) });
}
const only = (editor: ReturnType<typeof store>): Finding => lint(editor.getState().journey)[0]!;

test('a warning is accepted with its reason, brought back, and both can be undone', () => {
  const editor = store();
  editor.getState().run(suppressFinding(only(editor), '  Agreed with sales\n'));
  expect(only(editor)).toMatchObject({ rule: 'primary-kpi', suppressed: { reason: 'Agreed with sales' } });
  expect(editor.getState().past.at(-1)?.label).toBe('Accept a warning');
  editor.getState().run(bringBackFinding(only(editor)));
  expect(only(editor).suppressed).toBeUndefined();
  editor.getState().undo();
  expect(only(editor).suppressed).toEqual({ reason: 'Agreed with sales' });
  editor.getState().undo();
  expect(editor.getState().journey).not.toHaveProperty('suppressions');
});

test('neither a reason without words nor an error is accepted', () => {
  const editor = store();
  const { journey } = editor.getState();
  editor.getState().run(suppressFinding(only(editor), ' \n '));
  editor.getState().run(suppressFinding({ ...only(editor), severity: 'error' }, 'We like it so'));
  expect(editor.getState().journey).toBe(journey);
  expect(editor.getState().past).toEqual([]);
});

test('a long reason is cut, never within a character', () => {
  const editor = store();
  editor.getState().run(suppressFinding(only(editor), `${'x'.repeat(MAX_REASON_LENGTH - 1)}🎈🎈`));
  expect(only(editor).suppressed?.reason).toBe('x'.repeat(MAX_REASON_LENGTH - 1));
});
