import { createEvents, type EventAttributes } from 'ics';
import { DAY_MS } from '@/lib/journey/duration';
import type { Blueprint } from '../blueprint';

/**
 * The dated touchpoints as all-day events (RFC 5545), for a customer who enters on `start` (a date as YYYY-MM-DD). `id` is the journey's:
 * the same event keeps its identity when the calendar is imported again. Touchpoints without a fixed day are left out.
 */
export function toIcs({ name, calendar }: Blueprint, { id, start }: { id: string; start: string }): string {
  const fromMs = Date.parse(`${start}T00:00:00Z`);
  if (Number.isNaN(fromMs)) throw new RangeError(`The first day must be a date such as 2026-03-01, not "${start}".`);
  const events = calendar.flatMap((row): EventAttributes[] => {
    if (row.day === null) return [];
    const [from, until] = [row.day, row.day + 1].map((day) => dateOf(fromMs + day * DAY_MS)) as [EventAttributes['start'], EventAttributes['start']];
    return [
      {
        uid: `${id}.${row.id}@journey-orchestrator`,
        productId: 'journey-orchestrator',
        calName: name,
        start: from,
        end: until,
        title: `${row.channel}: ${row.name}`,
        description: [`State: ${row.state}`, `Timing: ${row.timing}`, `Key message: ${row.keyMessage}`, `Call to action: ${row.cta}`, `Success: ${row.success}`].join('\n'),
        categories: [row.channel],
        transp: 'TRANSPARENT',
      },
    ];
  });
  const { error, value } = createEvents(events, { calName: name, productId: 'journey-orchestrator' });
  if (error) throw error;
  // The library stamps each event with its own clock; the same blueprint must give the same file.
  return (value ?? '').replace(/^DTSTAMP:.*$/gm, `DTSTAMP:${new Date(fromMs).toISOString().replace(/[-:]|\.\d+/g, '')}`);
}

function dateOf(ms: number): [number, number, number] {
  const date = new Date(ms);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
