import { channelsOf } from '../channels-of';
import type { Assess } from './factor';
import { count } from './words';

/** How many may be written to by email: everyone who comes in may get there. */
export const reach: Assess = ({ journey, audience: { people }, rules: { thresholds } }) => {
  const { high, critical } = thresholds.emailReach;
  if (!channelsOf(journey).includes('email')) return { id: 'reach', level: 'low', why: `${count(people)} people may come in; none of them gets email.` };
  const who = `${count(people)} ${people === 1 ? 'person' : 'people'} may get email`;
  if (people > critical) return { id: 'reach', level: 'critical', why: `${who}: more than ${count(critical)}.` };
  if (people >= high) return { id: 'reach', level: 'high', why: `${who}: ${count(high)} or more.` };
  return { id: 'reach', level: 'medium', why: `${who}: fewer than ${count(high)}.` };
};
