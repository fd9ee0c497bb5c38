import { evaluate } from '@/lib/journey/evaluate-criterion';
import { durationMs } from '@/lib/journey/duration';
import type { RefuseReason } from '../effect';
import { endAs, enterState } from '../move';
import { factsOf } from '../past';
import { after } from '../touchpoints';
import { record, schedule, type Walk } from '../walk';
import { isKnownToHold } from '../watched';

/** The customer comes in, or is refused and stays outside, or is kept out to measure against. */
export function enter(walk: Walk): void {
  const { journey, enrollment, clockMs } = walk;
  const refusal = refusalOf(walk);
  if (refusal) return record(walk, { kind: 'refuse', fromMs: null, ...refusal });

  if (enrollment.previous?.how === 'held-out' || draws(walk, journey.entry.holdoutShare)) return endAs(walk, null, 'held-out', { kind: 'holdout' });
  const start = journey.entry.start!;
  record(walk, { kind: 'enter', state: start });
  const { after: limit, to } = journey.timeout ?? {};
  if (limit !== undefined && to !== undefined) schedule(walk, { kind: 'journey-timeout', dueMs: after(clockMs, limit) });
  enterState(walk, start, clockMs, 1);
}

/** Why the customer may not come in now, and from when on they may. */
function refusalOf({ journey, plan, enrollment, clockMs }: Walk): { why: RefuseReason; fromMs?: number } | undefined {
  const { entry } = journey;
  if (enrollment.status.kind !== 'outside') return { why: 'inside' };
  if (entry.start === undefined || !plan.states.has(entry.start)) return { why: 'no-start' };
  const { previous } = enrollment;
  if (previous?.how === 'opted-out') return { why: 'opted-out' };
  if (previous && entry.reentry.kind === 'never') return { why: 'never-again' };
  if (previous && entry.reentry.kind === 'after') {
    const fromMs = previous.atMs + Math.round(durationMs(entry.reentry.wait));
    if (clockMs < fromMs) return { why: 'too-early', fromMs };
  }
  const facts = factsOf(enrollment);
  if (entry.criteria && !evaluate(entry.criteria, facts, clockMs)) return { why: 'criteria' };
  const isThere = plan.exits.some(({ watched }) => watched.onEntry && isKnownToHold(watched, facts, clockMs, clockMs));
  return isThere ? { why: 'already-there' } : undefined;
}

function draws({ random }: Walk, share: number): boolean {
  return share > 0 && (share >= 1 || random() < share);
}
