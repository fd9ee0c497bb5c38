/** The namespace of what SCXML has no words for: names, rates, kinds of outcomes, and the document itself. */
export const JOURNEY_NAMESPACE = 'urn:journey-orchestrator:journey:1';

/** The event by which an interpreter is told that a customer takes a transition, runs into a timeout, or moves on for want of a response. */
export const takeEvent = (transitionId: string) => `take.${transitionId}`;
export const timeoutEvent = (stateId: string) => `timeout.${stateId}`;
export const failureEvent = (touchpointId: string) => `failure.${touchpointId}`;

/** Ids of ours may begin with a digit, XML's may not. */
export function ncName(id: string): string {
  return /^[A-Za-z_]/.test(id) ? id : `_${id}`;
}
