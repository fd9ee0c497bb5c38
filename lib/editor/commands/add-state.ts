import { allIds } from '@/lib/journey/graph';
import { uniqueId } from '@/lib/journey/id';
import type { Journey, Position } from '@/lib/journey/journey';
import { STAGE_NAMES, type Stage } from '@/lib/journey/state';
import type { Command } from '../command';

/** Adds a state, named after its stage when it has one; the first state of a journey becomes its start. */
export function addState(journey: Journey, { stage, at }: { stage?: Stage | undefined; at?: Position | undefined } = {}): Command & { id: string } {
  const name = freeName(journey, stage ? STAGE_NAMES[stage] : 'New state');
  const id = uniqueId(name, allIds(journey));
  return {
    id,
    label: `Add ${name}`,
    recipe(draft) {
      draft.states.push({ id, name, ...(stage && { stage }), touchpoints: [] });
      if (at) draft.layout[id] = at;
      draft.entry.start ??= id;
    },
    select: [{ kind: 'state', id }],
  };
}

/** `wanted`, or `wanted 2`, `wanted 3`… when a state or outcome is called so already; the number it may end in counts on. */
export function freeName(journey: Journey, wanted: string): string {
  const taken = new Set([...journey.states, ...journey.outcomes].map(({ name }) => name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  const base = wanted.replace(/ \d{1,4}$/, '');
  for (let n = 2; ; n++) if (!taken.has(`${base} ${n}`.toLowerCase())) return `${base} ${n}`;
}
