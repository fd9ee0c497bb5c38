import type { Channel } from '@/lib/journey/channel';
import type { FrequencyCap } from '@/lib/journey/channel-policy';
import type { EntryTrigger } from '@/lib/journey/journey';
import type { Severity } from './finding';
import type { RuleId } from './registry';

/** Times of day ('21:00') between which customers are left alone, in their local time; past midnight when `until` is before `from`. */
export type QuietHours = { from: string; until: string; channels: readonly Channel[] };

/** What a brand has decided. Whatever is absent follows the defaults; rules about guidelines rest until there are some. */
export type BrandFacts = {
  /** How much rules weigh for this brand. A finding whose weight it changed says so. */
  severities?: Partial<Record<RuleId, Severity | 'off'>>;
  /** Caps in place of the default ones; `none` for no cap. */
  frequencyCaps?: Partial<Record<Channel, FrequencyCap | 'none'>>;
  quietHours?: QuietHours;
  /** The zone that stands in for customers whose own is not known: 'America/Chicago'. */
  timeZone?: string;
  /** Words and phrases not to be used, and what to say instead. */
  restrictedWords?: readonly { words: string; instead?: string }[];
  /** Texts that must stand in a message: on some channels only, and only when it mentions certain words. */
  requiredDisclaimers?: readonly { text: string; channels?: readonly Channel[]; whenMentioned?: readonly string[] }[];
};

/** What is known of the customers a journey is for. */
export type AudienceFacts = {
  /** Names of the fields that can be filled into a message: 'first_name', 'company.size'. */
  fields?: ReadonlySet<string>;
  /** Share of customers, in [0, 1], who agreed to be reached on a channel. An absent channel is one nothing is known about. */
  consent?: Partial<Record<Channel, number>>;
  /** Share of customers, in [0, 1], whose time zone is known. */
  timeZoneKnown?: number;
};

/** A journey that others may refer to. `launched` is absent where nothing is known of launches. */
export type JourneyFacts = { name: string; archived?: boolean; entry?: EntryTrigger['kind'] | null; launched?: boolean };

/** What rules may know beyond the document. All of it may be absent; a rule that lacks its facts says nothing. */
export type Facts = {
  brand?: BrandFacts;
  audience?: AudienceFacts;
  /** The journeys there are, by id. */
  journeys?: ReadonlyMap<string, JourneyFacts>;
};

/** The journeys there are as facts, from a list of them. */
export function knownJourneys(list: readonly ({ id: string } & JourneyFacts)[]): ReadonlyMap<string, JourneyFacts> {
  return new Map(list.map(({ id, ...facts }) => [id, facts]));
}
