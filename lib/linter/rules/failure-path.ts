import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { proposal } from '../fix';
import type { Objection, Rule } from '../rule';
import type { Scope } from '../scope';
import { onState, onTouchpoint } from '../target';
import { called } from '../wording';

export const failurePath: Rule<'failure-path'> = {
  id: 'failure-path',
  title: 'Every failure path leads on',
  why: "Customers who don't respond are most of them; a path that goes in a circle sends them the same again and again.",
  *check(scope) {
    for (const state of scope.journey.states) {
      const circling = new Set<string>();
      for (const touchpoint of state.touchpoints) {
        const words = circling.has(touchpoint.id) ? undefined : fault(scope, state, touchpoint, circling);
        if (!words) continue;
        yield {
          target: onTouchpoint(touchpoint, 'failure'),
          message: `The failure path of ${called(touchpoint, 'touchpoint')} ${words}`,
          fix: proposal.touchpoint('Wait for the timeout instead', touchpoint, (draft) => void (draft.failure = { then: { kind: 'wait' } })),
        };
      }
    }
    yield* silentLoop(scope);
  },
};

function fault(scope: Scope, state: State, touchpoint: Touchpoint, circling: Set<string>): string | undefined {
  const then = touchpoint.failure?.then;
  if (then?.kind === 'move') {
    if (then.to === state.id) return `leads back to the start of ${called(state, 'state')}, so who never responds gets the same again and again. Lead on to another state or an outcome.`;
    return scope.isPlace(then.to) ? undefined : 'leads nowhere. Choose a state or an outcome.';
  }
  if (then?.kind !== 'touchpoint') return undefined;
  const next = scope.touchpoints.get(then.touchpoint);
  if (!next) return 'leads nowhere. Choose a touchpoint, a state or an outcome.';
  const elsewhere = scope.stateOf(next.id)!;
  if (elsewhere !== state) return `leads to ${called(next, 'touchpoint')}, which is in ${called(elsewhere, 'state')}, where customers are not yet. Lead to that state instead.`;
  const chain = [touchpoint.id];
  for (let at: Touchpoint | undefined = next; at; ) {
    if (at.id === touchpoint.id) {
      for (const id of chain) circling.add(id);
      return chain.length === 1 ? 'leads to itself. Lead on to another touchpoint, a state or an outcome.' : 'comes back to it after going around. Lead on to a state or an outcome somewhere.';
    }
    if (chain.includes(at.id)) return undefined;
    chain.push(at.id);
    const further: NonNullable<Touchpoint['failure']>['then'] | undefined = at.failure?.then;
    at = further?.kind === 'touchpoint' ? scope.touchpoints.get(further.touchpoint) : undefined;
  }
  return undefined;
}

/** Customers who never respond, going around for ever by failure paths and timeouts. The journey's own timeout would end that. */
function* silentLoop(scope: Scope): Generator<Objection> {
  if (scope.journey.timeout?.to !== undefined && scope.journey.timeout.after !== undefined) return;
  const { silentPath } = scope;
  if (silentPath?.end.kind !== 'loop') return;
  const { to } = silentPath.end;
  const loop = silentPath.visits.slice(silentPath.visits.findIndex(({ state }) => state.id === to.id));
  if (loop.length < 2 || loop.every(({ leftBy }) => leftBy === 'timeout')) return;
  const names = [...loop.map(({ state }) => called(state, 'state')), called(to, 'state')];
  yield { target: onState(to), message: `Customers who never respond go round ${names.join(' → ')} without end. Let one of these failure paths lead out, or give the journey a timeout.` };
}
