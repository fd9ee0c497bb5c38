import { standingWords } from '@/lib/approval/journey-standing';
import type { JourneyCard } from './actions';

/** The journeys whose name or standing has all the words, in whatever case and order. */
export function filterJourneys(journeys: readonly JourneyCard[], sought: string): readonly JourneyCard[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return journeys;
  return journeys.filter(({ name, standing }) => {
    const text = `${name} ${standingWords(standing)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
