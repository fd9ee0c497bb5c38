import { leaves, type Criterion } from '@/lib/journey/criterion';
import type { Rule } from '../rule';
import { onJourney, onState, onTransition, type Target } from '../target';
import { called, transitionName } from '../wording';
import type { Scope } from '../scope';

export const unknownTouchpoint: Rule<'unknown-touchpoint'> = {
  id: 'unknown-touchpoint',
  title: 'Criteria watch touchpoints of this journey',
  why: 'A condition on a touchpoint that was removed is never met, so customers wait for nothing.',
  *check(scope) {
    for (const [criterion, target, watcher] of criteria(scope)) {
      if (criterion && watchesUnknown(scope, criterion)) {
        yield { target, message: `${watcher()} a touchpoint that is not in this journey. Choose another, or make sure that it is sent elsewhere.` };
      }
    }
  },
};

function* criteria(scope: Scope): Generator<[Criterion | undefined, Target, watcher: () => string]> {
  const { entry, exit, states, transitions } = scope.journey;
  yield [entry.criteria, onJourney('entry.criteria'), () => 'The entry criteria of the journey mention'];
  yield [exit.success, onJourney('exit.success'), () => 'The success criterion watches'];
  for (const [i, other] of exit.others.entries()) yield [other.criterion, onJourney(`exit.others.${i}.criterion`), () => `Early exit ${i + 1} watches`];
  for (const state of states) {
    yield [state.entry, onState(state, 'entry'), () => `The entry criteria of ${called(state, 'state')} mention`];
    yield [state.exit, onState(state, 'exit'), () => `The exit criteria of ${called(state, 'state')} mention`];
  }
  for (const transition of transitions) {
    yield [transition.trigger, onTransition(transition, 'trigger'), () => `${transitionName(scope, transition)} waits for`];
  }
}

function watchesUnknown(scope: Scope, criterion: Criterion): boolean {
  for (const leaf of leaves(criterion)) if (leaf.kind === 'signal' && !scope.touchpoints.has(leaf.touchpoint)) return true;
  return false;
}
