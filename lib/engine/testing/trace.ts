import type { Journey } from '@/lib/journey/journey';
import { describeEffect } from '../describe-effect';
import { describeEvent } from '../describe-event';
import type { Enrollment } from '../enrollment';
import { zoneOf } from '../guards/judge-send';
import { newEnrollment } from '../new-enrollment';
import { pending } from '../next-due';
import { DEFAULT_POLICY } from '../default-policy';
import type { Dated } from '../replay';
import { step } from '../step';
import { MONDAY_MS, willing } from './journeys';

export type Story = { journey: Journey; enrollment?: Enrollment; events: Dated[] };

/** Days, hours and minutes after the Monday on which stories begin, as an instant. */
export function at(days: number, hours = 0, minutes = 0): number {
  return MONDAY_MS + ((days * 24 + hours) * 60 + minutes) * 60_000;
}

/** A customer's way through a journey as a text: one line for each event and, indented, each effect, in local time. */
export function tell({ journey, enrollment = newEnrollment(journey, willing), events }: Story): string {
  const zone = zoneOf(enrollment, DEFAULT_POLICY);
  const stamp = new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short', month: 'short', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const lines: string[] = [];
  let now = enrollment;
  for (const { atMs, event } of events) {
    const result = step(journey, now, event, { now: atMs, random: () => 0.5 });
    now = result.enrollment;
    const happened = `${stamp.format(atMs)}  ${describeEvent(event, journey)}`;
    const told = result.effects.map((effect) => `${stamp.format(effect.atMs)}      ${describeEffect(effect, journey, zone)}`);
    const before = result.effects.findIndex(({ atMs: effectAtMs }) => effectAtMs >= atMs);
    lines.push(...(event.kind === 'timer' ? told : told.toSpliced(before < 0 ? told.length : before, 0, happened)));
  }
  lines.push('', `In the end: ${ending(now, journey)}`, ...pending(now).map((timer) => `  pending: ${timer.kind} ${stamp.format(timer.dueMs)}`));
  return `${lines.join('\n')}\n`;
}

function ending({ status }: Enrollment, journey: Journey): string {
  if (status.kind === 'outside') return 'outside';
  if (status.kind === 'ended') return `${status.how}${status.outcome ? `, outcome ${status.outcome}` : ''}`;
  return `in ${journey.states.find(({ id }) => id === status.state)?.name}`;
}
