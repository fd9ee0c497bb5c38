import type { Criterion } from '@/lib/journey/criterion';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Transition } from '@/lib/journey/schema/transition';

/** The id a part has where it is pasted, or undefined where there is no such part. */
export type Resolve = (id: string) => string | undefined;

/**
 * Leads the links of copied parts to the parts they mean where they are pasted, in place. A link that means nothing there is
 * taken out. Returns how many were.
 */
export function relinkState(state: State, resolve: Resolve): number {
  relinkCriterion(state.entry, resolve);
  relinkCriterion(state.exit, resolve);
  let lost = 0;
  if (state.timeout?.to !== undefined) {
    const to = resolve(state.timeout.to);
    if (to === undefined) {
      delete state.timeout.to;
      lost++;
    } else state.timeout.to = to;
  }
  return state.touchpoints.reduce((sum, touchpoint) => sum + relinkTouchpoint(touchpoint, resolve), lost);
}

export function relinkTouchpoint(touchpoint: Touchpoint, resolve: Resolve): number {
  const { brief, timing, failure } = touchpoint;
  let lost = 0;
  if (brief?.leadsTo !== undefined) {
    const to = resolve(brief.leadsTo);
    if (to === undefined) {
      delete brief.leadsTo;
      lost++;
    } else brief.leadsTo = to;
  }
  if (timing?.kind === 'after') {
    const after = resolve(timing.touchpoint);
    if (after === undefined) {
      delete touchpoint.timing;
      lost++;
    } else timing.touchpoint = after;
  }
  const then = failure?.then;
  const led = then?.kind === 'move' ? then.to : then?.kind === 'touchpoint' ? then.touchpoint : undefined;
  if (led === undefined) return lost;
  const to = resolve(led);
  if (to === undefined) {
    delete touchpoint.failure;
    return lost + 1;
  }
  if (then?.kind === 'move') then.to = to;
  if (then?.kind === 'touchpoint') then.touchpoint = to;
  return lost;
}

/** False when an end of the transition is missing: then it cannot be pasted at all. */
export function relinkTransition(transition: Transition, resolve: Resolve): boolean {
  const [from, to] = [resolve(transition.from), resolve(transition.to)];
  if (from === undefined || to === undefined) return false;
  transition.from = from;
  transition.to = to;
  relinkCriterion(transition.trigger, resolve);
  return true;
}

/** What a criterion mentions may be elsewhere, so a touchpoint that is not known here stays mentioned. */
function relinkCriterion(criterion: Criterion | undefined, resolve: Resolve): void {
  if (!criterion) return;
  if (criterion.kind === 'signal') criterion.touchpoint = resolve(criterion.touchpoint) ?? criterion.touchpoint;
  if (criterion.kind === 'not') relinkCriterion(criterion.of, resolve);
  if (criterion.kind === 'all' || criterion.kind === 'any') for (const inner of criterion.of) relinkCriterion(inner, resolve);
}

/** Ids of the parts that a state or touchpoint leads to. */
export function linksOf(part: State | Touchpoint): string[] {
  const touchpoints = 'touchpoints' in part ? part.touchpoints : [part];
  const ids = touchpoints.flatMap(({ brief, timing, failure }) => [
    brief?.leadsTo,
    timing?.kind === 'after' ? timing.touchpoint : undefined,
    failure?.then.kind === 'move' ? failure.then.to : failure?.then.kind === 'touchpoint' ? failure.then.touchpoint : undefined,
  ]);
  if ('touchpoints' in part) ids.push(part.timeout?.to);
  return ids.filter((id) => id !== undefined);
}
