import type { Criterion } from '@/lib/journey/criterion';
import { describeDuration, durationOf } from '@/lib/journey/duration';
import type { Distribution } from '@/lib/journey/distribution';
import { contradictory } from '../compare-criteria';
import { neededSignals } from '../needed-signals';
import type { Objection, Rule } from '../rule';
import type { Scope } from '../scope';
import { onJourney, onTransition } from '../target';
import { called, transitionName } from '../wording';

export const impossibleTrigger: Rule<'impossible-trigger'> = {
  id: 'impossible-trigger',
  title: 'Every transition can be taken by somebody',
  why: 'A way that nobody can take promises customers to the forecast that will never come.',
  *check(scope) {
    const { exit, transitions } = scope.journey;
    if (exit.success && contradictsItself(exit.success)) {
      yield { target: onJourney('exit.success'), message: 'The success criterion asks for things that exclude each other, so nobody can convert. Change one of them.' };
    }
    for (const transition of transitions) {
      const state = scope.states.get(transition.from);
      if (!state) continue;
      const target = onTransition(transition, 'trigger');
      if (transition.trigger) {
        if (contradictsItself(transition.trigger)) {
          yield { target, message: `${transitionName(scope, transition)} asks for things that exclude each other, so nobody takes it. Change one of them.` };
        } else yield* neverSent(scope, transition.trigger, state.id, () => transitionName(scope, transition), target);
      }
      const after = state.timeout?.after;
      const soonestMs = transition.duration && after !== undefined ? soonest(scope, transition.duration) : 0;
      if (soonestMs > 0 && soonestMs > scope.ms(after!)) {
        yield {
          target: onTransition(transition, 'duration'),
          message: `${transitionName(scope, transition)} takes at least ${describeDuration(durationOf(soonestMs))}, but ${called(state, 'state')} times out before that. Shorten the one or lengthen the other.`,
        };
      }
    }
  },
};

function contradictsItself(criterion: Criterion): boolean {
  switch (criterion.kind) {
    case 'all':
      return contradictory(criterion.of) || criterion.of.some(contradictsItself);
    case 'any':
      return criterion.of.length > 0 && criterion.of.every(contradictsItself);
    default:
      return false;
  }
}

/** A trigger that waits for a touchpoint of a state that no customer can have been in before. */
function* neverSent(scope: Scope, trigger: Criterion, from: string, name: () => string, target: Objection['target']): Generator<Objection> {
  for (const { touchpoint: id } of neededSignals(trigger)) {
    const touchpoint = scope.touchpoints.get(id);
    const state = touchpoint && scope.stateOf(id);
    if (!touchpoint || !state || state.id === from || scope.next(state.id).includes(from) || scope.leadingTo([from]).has(state.id)) continue;
    yield { target, message: `${name()} waits for a response to ${called(touchpoint, 'touchpoint')}, but customers come to ${called(state, 'state')} only later or never. Choose a touchpoint they have had by then.` };
    return;
  }
}

/** The shortest time a distribution allows, in milliseconds. */
function soonest(scope: Scope, distribution: Distribution): number {
  switch (distribution.kind) {
    case 'fixed':
      return scope.ms(distribution.value);
    case 'uniform':
      return scope.ms(distribution.min);
    case 'empirical':
      return scope.ms(distribution.quantiles[0]!.value);
    case 'lognormal':
      return 0;
  }
}
