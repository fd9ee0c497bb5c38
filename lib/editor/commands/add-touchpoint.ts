import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { allIds, nameOf } from '@/lib/journey/graph';
import { uniqueId } from '@/lib/journey/id';
import type { Journey } from '@/lib/journey/journey';
import type { Command } from '../command';

/** Adds a touchpoint at the end of a state's list, with nothing filled in but its channel. */
export function addTouchpoint(journey: Journey, stateId: string, channel: Channel): Command & { id: string } {
  const state = journey.states.find(({ id }) => id === stateId);
  const ordinal = (state?.touchpoints.filter((t) => t.channel === channel).length ?? 0) + 1;
  const name = `${CHANNEL_NAMES[channel]} ${ordinal}`;
  const id = uniqueId(`${nameOf(journey, stateId)} ${name}`, allIds(journey));
  return {
    id,
    label: `Add ${name}`,
    recipe(draft) {
      draft.states.find((s) => s.id === stateId)?.touchpoints.push({ id, name, channel });
    },
    select: [{ kind: 'touchpoint', id }],
  };
}
