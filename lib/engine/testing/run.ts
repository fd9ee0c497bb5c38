import type { Journey } from '@/lib/journey/journey';
import type { Effect } from '../effect';
import type { Enrollment } from '../enrollment';
import type { Event } from '../event';
import { newEnrollment } from '../new-enrollment';
import { step, type StepContext } from '../step';
import { willing } from './journeys';
import { at } from './trace';

export type Run = { enrollment: Enrollment; effects: Effect[] };

/** Lets a willing customer (or the one given) enter at `at(0)`, then live through events: `[days, event]`, or `[days]` for time alone. */
export function run(journey: Journey, happenings: [days: number, event?: Event][] = [], { enrollment = newEnrollment(journey, willing), ...context }: Partial<StepContext> & { enrollment?: Enrollment } = {}): Run {
  const effects: Effect[] = [];
  let now = enrollment;
  const all: [days: number, event?: Event][] = [[0, { kind: 'enter' }], ...happenings];
  for (const [days, event] of all) {
    const result = step(journey, now, event ?? { kind: 'timer' }, { random: () => 0.5, ...context, now: Math.round(at(days)) });
    now = result.enrollment;
    effects.push(...result.effects);
  }
  return { enrollment: now, effects };
}

/** What was sent, as "id@day" with the day counted from entering, to two decimals. */
export function sent({ effects }: Run): string[] {
  return effects.flatMap((effect) => (effect.kind === 'send' ? [`${effect.touchpoint}@${Number(((effect.atMs - at(0)) / 86_400_000).toFixed(2))}`] : []));
}

/** The states and outcomes passed through, and by what: "a>b timeout". */
export function moves({ effects }: Run): string[] {
  return effects.flatMap((effect) => (effect.kind === 'move' ? [`${effect.from}>${effect.to} ${effect.by.kind}`] : []));
}

export function of<Kind extends Effect['kind']>({ effects }: Run, kind: Kind): Extract<Effect, { kind: Kind }>[] {
  return effects.filter((effect): effect is Extract<Effect, { kind: Kind }> => effect.kind === kind);
}

/** Where the customer is: a state's id, or how it ended. */
export function place({ enrollment: { status } }: Run): string {
  return status.kind === 'active' ? status.state : status.kind === 'ended' ? (status.outcome ?? status.how) : 'outside';
}
