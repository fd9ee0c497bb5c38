'use client';
import { useEditorValue } from '@/components/builder/editor-context';
import { editSeveral, partsOf, type PartOf, type SeveralKind } from '@/lib/editor/commands/edit-several';
import { sameValue, sharedOf, type Shared } from './shared-value';
import { useRun } from './use-edit';

type Several<Kind extends SeveralKind> = {
  /** What these parts have in common. */
  useShared: <Value>(read: (part: PartOf<Kind>) => Value) => Shared<Value | undefined>;
  /** Edits one field of all of them. */
  edit: (field: string, recipe: (part: PartOf<Kind>) => void) => void;
};

/** Reads and edits several parts of a kind as if they were one. */
export function useSeveral<Kind extends SeveralKind>(kind: Kind, ids: readonly string[]): Several<Kind> {
  const run = useRun();
  return {
    useShared: (read) => useEditorValue(({ journey }) => sharedOf(partsOf(journey, kind, ids).map(read)), sameValue),
    edit: (field, recipe) => run(editSeveral(kind, ids, field, recipe)),
  };
}
