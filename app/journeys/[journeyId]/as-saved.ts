import type { JourneyRow } from '@/db/schema/journeys';
import { arranged } from '@/lib/editor/arrange';
import type { Saved } from '@/lib/editor/autosave';

/** A stored draft as the editor takes it: one that came from elsewhere without positions is arranged here, so that no page has to. */
export function asSaved({ document, revision, updatedAt, updatedBy }: Pick<JourneyRow, 'document' | 'revision' | 'updatedAt' | 'updatedBy'>): Saved {
  return { journey: arranged(document), revision, savedAtMs: updatedAt.getTime(), savedBy: updatedBy };
}
