import type { Touchpoint } from '@/lib/journey/touchpoint';

/** The five things a touchpoint has to say, in the order in which they are asked. */
export type Element = 'channel' | 'brief' | 'timing' | 'success' | 'failure';

/** Which of the five elements are settled. The channel always is. */
export function answered({ brief, timing, success, failure }: Partial<Touchpoint> = {}): Record<Element, boolean> {
  const filled = (text: string | undefined) => Boolean(text?.trim());
  return {
    channel: true,
    brief: filled(brief?.keyMessage) && filled(brief?.cta),
    timing: timing !== undefined && (timing.kind !== 'event' || filled(timing.event)),
    success: success?.signal !== undefined && success.within !== undefined,
    failure: failure !== undefined,
  };
}

export function countAnswered(touchpoint: Touchpoint): number {
  return Object.values(answered(touchpoint)).filter(Boolean).length;
}
