import { produce } from 'immer';
import { describeChanges } from '@/lib/journey/describe-changes';
import { diff } from '@/lib/journey/diff';
import type { Journey } from '@/lib/journey/journey';
import type { Command } from '@/lib/editor/command';
import { changeLines, type ChangeLine } from './change-lines';

/** What a command would change: a sentence for each part, and each change in detail. Both are empty when it would change nothing. */
export type Preview = { sentences: readonly string[]; lines: readonly ChangeLine[] };

/** Tries a command on a copy. */
export function previewMend(journey: Journey, { recipe }: Pick<Command, 'recipe'>): Preview {
  const after = produce(journey, (draft) => void recipe(draft));
  const changes = diff(journey, after);
  return { sentences: describeChanges(changes, journey, after), lines: changeLines(changes, journey, after) };
}
