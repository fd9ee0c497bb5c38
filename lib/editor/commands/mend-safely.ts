import { original } from 'immer';
import { applyChanges, diff } from '@/lib/journey/diff';
import { applySafeFixes } from '@/lib/linter/apply-fixes';
import type { Command } from '../command';
import { replaceDocument } from './replace-document';

/** Makes every mend that is certain, as one step. What they do not touch stays as it is; `count` goes into the label. */
export function mendSafely(count: number): Command {
  return {
    label: `Mend ${count} problems safely`,
    recipe(draft) {
      const journey = original(draft)!;
      const mended = applyChanges(journey, diff(journey, applySafeFixes(journey)));
      replaceDocument(mended, '').recipe(draft);
    },
  };
}
