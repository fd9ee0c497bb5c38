import { findNote } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';

/** What a note is called among others: it has no name, so its first words stand for it. */
export function noteTitle(journey: Journey, id: string): string {
  const text = findNote(journey, id)?.text.trim().split('\n')[0] ?? '';
  return text ? `“${text.length > 24 ? `${text.slice(0, 23)}…` : text}”` : 'note';
}
