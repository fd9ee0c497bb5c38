import { durationMs } from './duration';
import type { Distribution } from './distribution';
import type { Journey } from './journey';
import { quote, type Problem } from './problem';

type Owner = 'state' | 'touchpoint' | 'transition' | 'outcome' | 'note' | 'rehearsal';

/**
 * Places where a document contradicts itself so that it cannot be read: two parts with one id, a reference to a part that
 * is not there, a distribution that runs backwards. What a criterion mentions is not looked at: that may be elsewhere.
 */
export function referenceProblems(journey: Journey): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, { path: string; kind: Owner }>();

  const own = (id: string, path: string, kind: Owner) => {
    const other = owners.get(id);
    if (!other) owners.set(id, { path, kind });
    else problems.push({ path: `${path}.id`, message: `The id ${quote(id)} is already taken by ${other.path}. Give every part an id of its own.` });
  };
  journey.states.forEach((state, i) => {
    own(state.id, `states[${i}]`, 'state');
    state.touchpoints.forEach((touchpoint, j) => own(touchpoint.id, `states[${i}].touchpoints[${j}]`, 'touchpoint'));
  });
  journey.transitions.forEach((transition, i) => own(transition.id, `transitions[${i}]`, 'transition'));
  journey.outcomes.forEach((outcome, i) => own(outcome.id, `outcomes[${i}]`, 'outcome'));
  journey.notes?.forEach((note, i) => own(note.id, `notes[${i}]`, 'note'));
  journey.rehearsals?.forEach((rehearsal, i) => own(rehearsal.id, `rehearsals[${i}]`, 'rehearsal'));

  const refer = (id: string | undefined, path: string, ...kinds: string[]) => {
    if (id === undefined) return;
    const kind = owners.get(id)?.kind;
    if (kind && kinds.includes(kind)) return;
    const wanted = kinds.join(' or ');
    problems.push({ path, message: kind ? `${quote(id)} is ${kind === 'outcome' ? 'an' : 'a'} ${kind}; this must name ${wanted === 'outcome' ? 'an' : 'a'} ${wanted}.` : `There is no ${wanted} ${quote(id)}. Add it, or name one that exists.` });
  };
  refer(journey.entry.start, 'entry.start', 'state');
  refer(journey.timeout?.to, 'timeout.to', 'state', 'outcome');
  journey.exit.others.forEach((exit, i) => refer(exit.to, `exit.others[${i}].to`, 'outcome'));
  journey.states.forEach((state, i) => {
    refer(state.timeout?.to, `states[${i}].timeout.to`, 'state', 'outcome');
    state.touchpoints.forEach((touchpoint, j) => {
      const path = `states[${i}].touchpoints[${j}]`;
      refer(touchpoint.brief?.leadsTo, `${path}.brief.leadsTo`, 'transition');
      if (touchpoint.timing?.kind === 'after') refer(touchpoint.timing.touchpoint, `${path}.timing.touchpoint`, 'touchpoint');
      const then = touchpoint.failure?.then;
      if (then?.kind === 'touchpoint') refer(then.touchpoint, `${path}.failure.then.touchpoint`, 'touchpoint');
      if (then?.kind === 'move') refer(then.to, `${path}.failure.then.to`, 'state', 'outcome');
    });
  });
  journey.transitions.forEach((transition, i) => {
    refer(transition.from, `transitions[${i}].from`, 'state');
    refer(transition.to, `transitions[${i}].to`, 'state', 'outcome');
    if (transition.duration) problems.push(...distributionProblems(transition.duration, `transitions[${i}].duration`));
  });
  return problems;
}

function distributionProblems(d: Distribution, path: string): Problem[] {
  if (d.kind === 'lognormal' && durationMs(d.p90) < durationMs(d.median)) {
    return [{ path: `${path}.p90`, message: 'Nine in ten cannot be faster than half: make p90 at least as long as the median.' }];
  }
  if (d.kind === 'uniform' && durationMs(d.max) < durationMs(d.min)) {
    return [{ path: `${path}.max`, message: 'The longest time is shorter than the shortest: make max at least as long as min.' }];
  }
  if (d.kind !== 'empirical') return [];
  for (const [i, { p, value }] of d.quantiles.entries()) {
    const before = d.quantiles[i - 1];
    if (!before) continue;
    if (p <= before.p) return [{ path: `${path}.quantiles[${i}].p`, message: 'Each share must be larger than the one before. Put the quantiles in rising order.' }];
    if (durationMs(value) < durationMs(before.value)) {
      return [{ path: `${path}.quantiles[${i}].value`, message: 'This time is shorter than the one before it. Times must not fall as shares rise.' }];
    }
  }
  return [];
}
