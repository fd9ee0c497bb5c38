import { expect, test } from 'vitest';
import { CHANNELS } from '@/lib/journey/channel';
import { blankJourney } from '@/lib/journey/blank';
import { lint } from '@/lib/linter/lint';
import { mechanismsFor } from './opt-out-mechanisms';

test.each(CHANNELS)('what is suggested for %s, and nothing else, contents the check', (channel) => {
  for (const { mechanism, fits } of mechanismsFor(channel)) {
    const journey = blankJourney('Test');
    journey.states.push({ id: 's', name: 'S', touchpoints: [{ id: 't', name: 'T', channel, optOut: { mechanism, leaves: 'channel' } }] });
    const objections = lint(journey).filter(({ rule }) => rule === 'opt-out');
    expect(objections.length === 0, mechanism).toBe(fits || channel === 'other');
  }
});
