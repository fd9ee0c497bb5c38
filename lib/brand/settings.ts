import { z } from 'zod';
import { Channel } from '@/lib/journey/schema/channel';
import { FrequencyCap, QuietHours } from '@/lib/journey/schema/channel-policy';
import { Line, Text } from '@/lib/journey/schema/text';
import { RULE_INFOS, type RuleId } from '@/lib/linter/registry';

const RuleName = z.enum(RULE_INFOS.map(({ id }) => id) as [RuleId, ...RuleId[]]);
const TimeZone = z.string().refine(isTimeZone, 'must be a time zone such as "America/Chicago"');

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

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
