'use client';
import { useEditorValue } from '@/components/builder/editor-context';
import { knownNames, type KnownNames } from './known-names';
import { sameList } from './same-list';

/** Names of one sort that the document uses; the same list as long as it reads the same. */
export function useKnownNames(sort: keyof KnownNames): readonly string[] {
  return useEditorValue(({ journey }) => knownNames(journey)[sort], sameList);
}
