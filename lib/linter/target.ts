/**
 * The part of the document a finding is about. `id` is the part's id, or 'journey' for the journey itself; `field` is a
 * dotted path inside the part ('timeout.after', 'exit.others.0.to') where one field is to blame.
 */
export type Target = {
  kind: 'journey' | 'state' | 'touchpoint' | 'transition' | 'outcome';
  id: string;
  field?: string;
};

type Part = { id: string };

function target(kind: Target['kind'], id: string, field: string | undefined): Target {
  return field === undefined ? { kind, id } : { kind, id, field };
}

/** The journey as a whole, or one field of it. */
export const onJourney = (field?: string): Target => target('journey', 'journey', field);
/** A state, or one field of it. */
export const onState = (state: Part, field?: string): Target => target('state', state.id, field);
/** A touchpoint, or one field of it. */
export const onTouchpoint = (touchpoint: Part, field?: string): Target => target('touchpoint', touchpoint.id, field);
/** A transition, or one field of it. */
export const onTransition = (transition: Part, field?: string): Target => target('transition', transition.id, field);
/** An outcome, or one field of it. */
export const onOutcome = (outcome: Part, field?: string): Target => target('outcome', outcome.id, field);
