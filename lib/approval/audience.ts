import { z } from 'zod';
import { Text } from '@/lib/journey/schema/text';
import { Country } from './country';

/** Who is asked about: how many people, how that is known, and where they live. Typed by whoever asks for approval. */
export const Audience = z.strictObject({
  people: z.int().min(1, 'must be at least 1').max(1_000_000_000),
  /** Where the number comes from: "segment size in the CRM, 20 November". */
  source: Text.min(3, 'must say where the number comes from'),
  countries: z.array(Country).max(250),
  /** The day on which the first message may go out: "2026-12-01". */
  startsOn: z.iso.date('must be a day such as "2026-12-01"'),
});
export type Audience = z.infer<typeof Audience>;
