import type { Journey } from '@/lib/journey/journey';
import type { Touchpoint } from '@/lib/journey/touchpoint';

/** The journey with an email after 1 day, a text message to those who answer it 2.3 days later, and a push after 5 days, in every state. */
export function withTouches(journey: Journey): Journey {
  return {
    ...journey,
    states: journey.states.map((state) => ({
      ...state,
      touchpoints: [
        touch(`${state.id}-a`, 'email', { kind: 'entry', delay: 'P1D' }, 0.3),
        touch(`${state.id}-b`, 'sms', { kind: 'after', touchpoint: `${state.id}-a`, if: 'engaged', delay: 'PT55H12M' }),
        touch(`${state.id}-c`, 'push', { kind: 'entry', delay: 'PT121H' }),
      ],
    })),
  };
}

function touch(id: string, channel: Touchpoint['channel'], timing: NonNullable<Touchpoint['timing']>, expected?: number): Touchpoint {
  return { id, name: id, channel, timing, ...(expected !== undefined && { success: { expectedRate: { value: expected } } }) };
}
