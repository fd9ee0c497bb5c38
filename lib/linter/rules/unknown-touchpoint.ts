import type { Criterion } from '@/lib/journey/criterion';
import type { Objection, Rule } from '../rule';
import { onJourney, onState, onTransition, type Target } from '../target';
import { called, transitionName } from '../wording';
import type { Scope } from '../scope';

export const unknownTouchpoint: Rule<'unknown-touchpoint'> = {
  id: 'unknown-touchpoint',
  title: 'Criteria watch touchpoints of this journey',
  why: 'A condition on a touchpoint that was removed is never met, so customers wait for nothing.',
  *check(scope) {
    const { entry, exit, states, transitions } = scope.journey;
    if (watchesUnknown(scope, entry.criteria)) yield objection(onJourney('entry.criteria'), 'The entry criteria of the journey mention');
    if (watchesUnknown(scope, exit.success)) yield objection(onJourney('exit.success'), 'The success criterion watches');
    for (const [i, other] of exit.others.entries()) {
      if (watchesUnknown(scope, other.criterion)) yield objection(onJourney(`exit.others.${i}.criterion`), `Early exit ${i + 1} watches`);
    }
    for (const state of states) {
      if (watchesUnknown(scope, state.entry)) yield objection(onState(state, 'entry'), `The entry criteria of ${called(state, 'state')} mention`);
      if (watchesUnknown(scope, state.exit)) yield objection(onState(state, 'exit'), `The exit criteria of ${called(state, 'state')} mention`);
    }
    for (const transition of transitions) {
      if (watchesUnknown(scope, transition.trigger)) yield objection(onTransition(transition, 'trigger'), `${transitionName(scope, transition)} waits for`);
    }
  },
};

function objection(target: Target, watcher: string): Objection {
  return { target, message: `${watcher} a touchpoint that is not in this journey. Choose another, or make sure that it is sent elsewhere.` };
}

function watchesUnknown(scope: Scope, criterion: Criterion | undefined): boolean {
  switch (criterion?.kind) {
    case 'signal':
      return !scope.touchpoints.has(criterion.touchpoint);
    case 'not':
      return watchesUnknown(scope, criterion.of);
    case 'all':
    case 'any':
      return criterion.of.some((part) => watchesUnknown(scope, part));
    default:
      return false;
  }
}
