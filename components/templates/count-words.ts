import type { JourneyFacts } from '@/lib/journey/templates/facts-of';

/** How large a journey is: "3 states · 5 touches · 35 days". */
export function countWords({ states, touchpoints, days }: JourneyFacts): string {
  const parts = [`${states} ${states === 1 ? 'state' : 'states'}`, `${touchpoints} ${touchpoints === 1 ? 'touch' : 'touches'}`];
  if (days !== undefined) parts.push(`${days} ${days === 1 ? 'day' : 'days'}`);
  return parts.join(' · ');
}
