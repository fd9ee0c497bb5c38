import { z } from 'zod';
import { DEFAULT_POLICY, type Policy } from '@/lib/engine/policy';
import { Channel } from '@/lib/journey/channel';
import { DEFAULT_QUIET_HOURS, FrequencyCap, QuietHours } from '@/lib/journey/channel-policy';
import { Line, Text } from '@/lib/journey/text';
import type { BrandFacts } from '@/lib/linter/facts';
import { RULE_INFOS, type RuleId } from '@/lib/linter/registry';

const RuleName = z.enum(RULE_INFOS.map(({ id }) => id) as [RuleId, ...RuleId[]]);
const TimeZone = z.string().refine(isTimeZone, 'must be a time zone such as "America/Chicago"');

const QUIET_CHANNELS = Object.keys(DEFAULT_QUIET_HOURS) as Channel[];

/** What a brand has decided for all its journeys. Whatever is absent follows the defaults. */
export const BrandSettings = z.strictObject({
  /** How much rules weigh, where that differs from what is recommended. */
  severities: z.partialRecord(RuleName, z.enum(['error', 'warning', 'info', 'off'])).optional(),
  /** Caps in place of the default ones; `none` for no cap. */
  frequencyCaps: z.partialRecord(Channel, z.union([FrequencyCap, z.literal('none')])).optional(),
  quietHours: QuietHours.optional(),
  /** Stands in for customers whose own zone is not known. */
  timeZone: TimeZone.optional(),
  restrictedWords: z.array(z.strictObject({ words: Line.min(1), instead: Line.optional() })).max(500).optional(),
  requiredDisclaimers: z
    .array(z.strictObject({ text: Text.min(1), channels: z.array(Channel).max(20).optional() }))
    .max(100)
    .optional(),
});
export type BrandSettings = z.infer<typeof BrandSettings>;

/** The settings as the linter takes them. */
export function brandFacts({ quietHours, ...settings }: BrandSettings): BrandFacts {
  return { ...settings, ...(quietHours && { quietHours: { ...quietHours, channels: QUIET_CHANNELS } }) };
}

/** What the brand's customers are held to: its own caps and quiet hours, and the usual ones where it has decided nothing. */
export function brandPolicy({ frequencyCaps = {}, quietHours, timeZone = DEFAULT_POLICY.timeZone }: BrandSettings): Policy {
  const caps = Object.entries({ ...DEFAULT_POLICY.frequencyCaps, ...frequencyCaps }).filter(([, cap]) => cap !== 'none');
  return {
    ...DEFAULT_POLICY,
    frequencyCaps: Object.fromEntries(caps) as Policy['frequencyCaps'],
    ...(quietHours && { quietHours: Object.fromEntries(QUIET_CHANNELS.map((channel) => [channel, quietHours])) }),
    timeZone,
  };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
