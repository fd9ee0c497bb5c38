import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Objection, Rule } from '../rule';
import { onTouchpoint } from '../target';
import { isBlank, subject } from '../wording';

export const touchpointElements: Rule<'touchpoint-elements'> = {
  id: 'touchpoint-elements',
  title: 'Every touchpoint has a brief, a timing, a success metric and a failure path',
  why: 'A message without one of them cannot be written, sent, measured or followed up.',
  *check({ journey }) {
    for (const state of journey.states) for (const touchpoint of state.touchpoints) yield* missingElements(touchpoint);
  },
};

function* missingElements(touchpoint: Touchpoint): Generator<Objection> {
  const { brief, timing, success, failure } = touchpoint;
  if (isBlank(brief?.keyMessage)) yield missing(touchpoint, 'brief.keyMessage', 'has no key message. Write the one thing it should say.');
  if (isBlank(brief?.cta)) yield missing(touchpoint, 'brief.cta', 'has no call to action. Write what the customer is asked to do.');
  if (!timing) yield missing(touchpoint, 'timing', 'has no timing. Choose what makes it go out, and how long after.');
  else if (timing.kind === 'event' && isBlank(timing.event)) yield missing(touchpoint, 'timing', 'waits for an event that is not named. Enter the event.');
  if (!success?.signal && !success?.within) {
    yield missing(touchpoint, 'success.signal', 'has no success metric. Choose the sign that it worked and how long it counts.');
  } else if (!success.signal) {
    yield missing(touchpoint, 'success.signal', 'has no sign of success. Choose what customers do when it worked.');
  } else if (!success.within) {
    yield missing(touchpoint, 'success.within', 'does not say how long its success counts. Choose a length of time after sending.');
  }
  if (!failure) yield missing(touchpoint, 'failure', "has no failure path. Choose what happens to customers who don't respond.");
}

function missing(touchpoint: Touchpoint, field: string, words: string): Objection {
  return { target: onTouchpoint(touchpoint, field), message: `${subject(touchpoint, 'touchpoint')} ${words}` };
}
