import type { Journey } from '@/lib/journey/journey';

/** Takes out of the draft every mention of parts that are no longer there, so that no path leads into nothing. */
export function sweep(draft: Journey): void {
  const states = new Set(draft.states.map(({ id }) => id));
  const places = new Set([...states, ...draft.outcomes.map(({ id }) => id)]);
  draft.transitions = draft.transitions.filter(({ from, to }) => states.has(from) && places.has(to));
  const transitions = new Set(draft.transitions.map(({ id }) => id));
  const touchpoints = new Set(draft.states.flatMap((state) => state.touchpoints.map(({ id }) => id)));

  if (draft.entry.start !== undefined && !states.has(draft.entry.start)) {
    delete draft.entry.start;
    if (draft.states[0]) draft.entry.start = draft.states[0].id;
  }
  for (const timed of [draft, ...draft.states]) if (timed.timeout?.to && !places.has(timed.timeout.to)) delete timed.timeout.to;
  for (const exit of draft.exit.others) if (exit.to && !places.has(exit.to)) delete exit.to;
  for (const touchpoint of draft.states.flatMap((state) => state.touchpoints)) {
    const { brief, timing, failure } = touchpoint;
    if (brief?.leadsTo && !transitions.has(brief.leadsTo)) delete brief.leadsTo;
    if (timing?.kind === 'after' && !touchpoints.has(timing.touchpoint)) delete touchpoint.timing;
    const lost =
      (failure?.then.kind === 'move' && !places.has(failure.then.to)) ||
      (failure?.then.kind === 'touchpoint' && !touchpoints.has(failure.then.touchpoint));
    if (lost) delete touchpoint.failure;
  }
  if (draft.suppressions) {
    const parts = { journey: new Set(['journey']), state: states, touchpoint: touchpoints, transition: transitions, outcome: new Set(draft.outcomes.map(({ id }) => id)) };
    draft.suppressions = draft.suppressions.filter(({ target }) => parts[target.kind].has(target.id));
    if (draft.suppressions.length === 0) delete draft.suppressions;
  }
  if (draft.notes?.length === 0) delete draft.notes;
  const drawn = new Set([...places, ...(draft.notes ?? []).map(({ id }) => id)]);
  for (const id of Object.keys(draft.layout)) if (!drawn.has(id)) delete draft.layout[id];
}
