import { produce } from 'immer';
import { expect, test } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import { sweep } from './sweep';

const accepted = (kind: 'journey' | 'state' | 'outcome', id: string) => ({ rule: 'unreachable', target: { kind, id }, reason: 'Agreed with sales' });

test('accepted warnings go with the parts they are about, and the list with the last of them', () => {
  const journey = { ...blankJourney('New'), suppressions: [accepted('journey', 'journey'), accepted('state', 'gone'), accepted('outcome', 'converted')] };
  expect(produce(journey, sweep).suppressions).toEqual([journey.suppressions[0], journey.suppressions[2]]);
  expect(produce({ ...journey, suppressions: [accepted('state', 'gone')] }, sweep)).not.toHaveProperty('suppressions');
});
