import { leaves, type Criterion } from '@/lib/journey/criterion';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Objection, Rule } from '../rule';
import type { Scope } from '../scope';
import { onJourney, onState, onTouchpoint, onTransition, type Target } from '../target';
import { called, placeName, subject } from '../wording';

export const brokenLink: Rule<'broken-link'> = {
  id: 'broken-link',
  title: 'Whatever points to another part points to one that is there',
  why: 'Customers sent to a part that was removed would get stuck on the way.',
  *check(scope) {
    yield* journeyLinks(scope);
    for (const state of scope.journey.states) {
      const name = called(state, 'state');
      yield* signals(scope, state.entry, onState(state, 'entry'), `The entry criteria of ${name} watch`);
      yield* signals(scope, state.exit, onState(state, 'exit'), `The exit criteria of ${name} watch`);
      if (isNoPlace(scope, state.timeout?.to)) {
        yield { target: onState(state, 'timeout.to'), message: `The timeout of ${name} leads to a part that is not there. Choose a state or an outcome.` };
      }
      for (const touchpoint of state.touchpoints) yield* touchpointLinks(scope, touchpoint);
    }
    yield* transitionLinks(scope);
  },
};

function* journeyLinks(scope: Scope): Generator<Objection> {
  const { entry, exit, timeout } = scope.journey;
  if (entry.start !== undefined && !scope.start) {
    yield { target: onJourney('entry.start'), message: 'The journey starts in a state that is not there. Choose the one in which customers start.' };
  }
  yield* signals(scope, entry.criteria, onJourney('entry.criteria'), 'The entry criteria of the journey watch');
  yield* signals(scope, exit.success, onJourney('exit.success'), 'The success criterion watches');
  for (const [i, { criterion, to }] of exit.others.entries()) {
    yield* signals(scope, criterion, onJourney(`exit.others.${i}.criterion`), `Early exit ${i + 1} watches`);
    if (to !== undefined && !scope.outcomes.has(to)) {
      yield { target: onJourney(`exit.others.${i}.to`), message: `Early exit ${i + 1} leads to an outcome that is not there. Choose another.` };
    }
  }
  if (isNoPlace(scope, timeout?.to)) {
    yield { target: onJourney('timeout.to'), message: 'The timeout of the journey leads to a part that is not there. Choose an outcome.' };
  }
}

function* touchpointLinks(scope: Scope, touchpoint: Touchpoint): Generator<Objection> {
  const { timing, failure, brief } = touchpoint;
  const broken = (field: string, words: string): Objection => ({ target: onTouchpoint(touchpoint, field), message: `${subject(touchpoint, 'touchpoint')} ${words}` });
  if (timing?.kind === 'after' && !scope.touchpoints.has(timing.touchpoint)) {
    yield broken('timing', 'follows a touchpoint that is not there. Choose another, or another timing.');
  }
  if (failure?.then.kind === 'touchpoint' && !scope.touchpoints.has(failure.then.touchpoint)) {
    yield broken('failure', 'falls back on a touchpoint that is not there. Choose another failure path.');
  }
  if (failure?.then.kind === 'move' && isNoPlace(scope, failure.then.to)) {
    yield broken('failure', "sends customers who don't respond to a part that is not there. Choose another failure path.");
  }
  if (brief?.leadsTo !== undefined && !scope.transitions.has(brief.leadsTo)) {
    yield broken('brief.leadsTo', 'is meant to bring about a transition that is not there. Choose another.');
  }
}

function* transitionLinks(scope: Scope): Generator<Objection> {
  for (const transition of scope.journey.transitions) {
    const from = scope.states.get(transition.from);
    if (!from) {
      yield { target: onTransition(transition, 'from'), message: `A transition to ${placeName(scope, transition.to)} comes from a state that is not there. Remove it, or choose another state.` };
    }
    if (isNoPlace(scope, transition.to)) {
      const words = from ? `A transition from ${called(from, 'state')}` : 'A transition';
      yield { target: onTransition(transition, 'to'), message: `${words} leads to a part that is not there. Choose a state or an outcome, or remove it.` };
    }
    yield* signals(scope, transition.trigger, onTransition(transition, 'trigger'), `The trigger of a transition to ${placeName(scope, transition.to)} watches`);
  }
}

/** A condition on a touchpoint that is gone, reported once per criterion. */
function* signals(scope: Scope, criterion: Criterion | undefined, target: Target, watcher: string): Generator<Objection> {
  if (!criterion) return;
  for (const leaf of leaves(criterion)) {
    if (leaf.kind !== 'signal' || scope.touchpoints.has(leaf.touchpoint)) continue;
    yield { target, message: `${watcher} a touchpoint that is not there. Choose another.` };
    return;
  }
}

function isNoPlace(scope: Scope, id: string | undefined): boolean {
  return id !== undefined && !scope.isPlace(id);
}
