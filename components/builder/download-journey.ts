import { uniqueId } from '@/lib/journey/id';
import type { Journey } from '@/lib/journey/journey';
import { serializeJourney } from '@/lib/journey/parse';

/** Saves the document as a file named after the journey. It needs no server. */
export function downloadJourney(journey: Journey): void {
  const url = URL.createObjectURL(new Blob([serializeJourney(journey)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${uniqueId(journey.name, new Set())}.journey.json`;
  link.click();
  URL.revokeObjectURL(url);
}
