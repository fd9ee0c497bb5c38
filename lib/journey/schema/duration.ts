import { z } from 'zod';
import { DURATION_LENGTH, ISO_DURATION, isDuration } from '../duration';

const WANTED = 'must be an ISO 8601 duration in weeks, days, hours, minutes or seconds, such as "P14D" or "PT48H"';

export const Duration = z.string(WANTED).max(DURATION_LENGTH).refine(isDuration, WANTED).meta({ pattern: ISO_DURATION.source });
export type Duration = z.infer<typeof Duration>;
