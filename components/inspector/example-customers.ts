import { DAY_MS } from '@/lib/journey/duration';
import type { Facts } from '@/lib/journey/evaluate-criterion';

type Seen = Pick<Facts, 'events' | 'signals'>;

/** Opened an email a week for a quarter, the last one at time 0, and nothing since. */
export const SILENT_READER: Seen = { events: [], signals: weeks(13).map((week) => signal('opened', -7 * week)) };

/** Made-up customers at time 0, to say in people what a score says in numbers. */
export const EXAMPLE_CUSTOMERS: readonly { who: string; facts: Seen }[] = [
  { who: 'Clicks every week, last 2 days ago', facts: { events: [], signals: weeks(8).flatMap((week) => [signal('opened', -2 - 7 * week), signal('clicked', -2 - 7 * week)]) } },
  { who: 'Opened one email last week', facts: { events: [], signals: [signal('opened', -7)] } },
  { who: 'Opened every week until a month ago', facts: { events: [], signals: weeks(8).map((week) => signal('opened', -30 - 7 * week)) } },
  { who: 'Nothing for 60 days', facts: { events: [], signals: weeks(8).map((week) => signal('opened', -60 - 7 * week)) } },
  { who: 'Never did anything', facts: { events: [], signals: [] } },
];

function weeks(count: number): number[] {
  return Array.from({ length: count }, (_, week) => week);
}

function signal(kind: 'opened' | 'clicked', day: number): Facts['signals'][number] {
  return { touchpoint: `email ${day}`, signal: kind, atMs: day * DAY_MS };
}
