import fc from 'fast-check';
import { CHANNELS } from '@/lib/journey/channel';
import type { Facts } from '../facts';

const clock = fc.tuple(fc.nat(23), fc.constantFrom('00', '30')).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const channel = fc.constantFrom(...CHANNELS);
const words = fc.constantFrom('free', 'guarantee', 'a', 'part', '“quoted”', '(', ' ', '');

/** A brand with guidelines of every kind, an audience of which everything is known, and journeys to hand off to. */
export function arbitraryFacts(): fc.Arbitrary<Facts> {
  return fc
    .record({
      caps: fc.dictionary(channel, fc.oneof(fc.constant('none' as const), fc.record({ count: fc.nat(4), within: fc.constantFrom('PT24H', 'P7D', 'P30D') })), { noNullPrototype: true }),
      from: clock,
      until: clock,
      channels: fc.subarray([...CHANNELS]),
      timeZone: fc.option(fc.constant('America/Chicago'), { nil: undefined }),
      restricted: fc.array(words, { maxLength: 3 }),
      disclaimers: fc.array(words, { maxLength: 2 }),
      fields: fc.array(words, { maxLength: 3 }),
      consent: fc.dictionary(channel, fc.constantFrom(0, 0.4, 1), { noNullPrototype: true }),
      timeZoneKnown: fc.constantFrom(0, 0.5, 1),
      launched: fc.option(fc.boolean(), { nil: undefined }),
      archived: fc.boolean(),
    })
    .map(({ caps, from, until, channels, timeZone, restricted, disclaimers, fields, consent, timeZoneKnown, launched, archived }) => ({
      brand: {
        frequencyCaps: caps,
        quietHours: { from, until, channels },
        ...(timeZone !== undefined && { timeZone }),
        restrictedWords: restricted.map((each) => ({ words: each, instead: 'other' })),
        requiredDisclaimers: disclaimers.map((text) => ({ text, whenMentioned: ['a'] })),
      },
      audience: { fields: new Set(fields), consent, timeZoneKnown },
      journeys: new Map([['', { name: '', archived, ...(launched !== undefined && { launched }) }]]),
    }));
}
