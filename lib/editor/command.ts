import type { Journey } from '@/lib/journey/journey';
import type { PartRef } from './part';

/** One edit: what it is called in "Undo: …", how it changes the document, and what is selected afterwards. */
export type Command = {
  label: string;
  /** Changes the draft in place. */
  recipe: (draft: Journey) => void;
  /** Commands in a row with the same key become one step of undo: typing in one field. */
  mergeKey?: string;
  select?: PartRef[];
};
