import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import type { Journey } from '@/lib/journey/journey';
import type { Figures } from './approval';

/** What an approver answers for. */
export const SECTIONS = ['content', 'audience', 'spend', 'compliance'] as const;
export const Section = z.enum(SECTIONS);
export type Section = z.infer<typeof Section>;

export const SECTION_WORDS: Record<Section, { name: string; about: string }> = {
  content: { name: 'Content', about: 'What is said, where and when, and how customers move' },
  audience: { name: 'Audience', about: 'Who comes in, and how many a day' },
  spend: { name: 'Spend', about: 'What touches cost and conversions are worth' },
  compliance: { name: 'Compliance', about: 'Consent, opt-outs and claims: all that is said, and to whom' },
};

export type SectionHashes = Record<Section, string>;

/** What is approved besides the document: how many people, in which countries, at what expected cost. */
export type Terms = { figures: Figures; countries: readonly string[] };

/**
 * One hash for each section: an approval of a section holds for every version in which that section is the same. Whatever changes the
 * content hash changes at least one of them; layout, notes and rehearsals change none.
 */
export function sectionHashes(journey: Journey, { figures, countries }: Terms): SectionHashes {
  const { layout: _layout, notes: _notes, rehearsals: _rehearsals, entry, economics, ...rest } = journey;
  const { entrantsPerDay, ...money } = economics;
  const costs = rest.states.flatMap(({ touchpoints }) => touchpoints.flatMap(({ id, cost }) => (cost === undefined ? [] : [{ id, cost }])));
  const states = rest.states.map((state) => ({ ...state, touchpoints: state.touchpoints.map(({ cost: _cost, ...touchpoint }) => touchpoint) }));
  const content = { ...rest, states };
  const audience = { entry, entrantsPerDay, people: figures.people, countries: countries.toSorted() };
  return { content: hash(content), audience: hash(audience), spend: hash({ money, costs, figures }), compliance: hash({ content, audience }) };
}

function hash(part: object): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(part)!)));
}
