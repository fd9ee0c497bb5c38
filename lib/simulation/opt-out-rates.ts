import type { Channel } from '@/lib/journey/channel';

/**
 * How often one marketing touch makes the customer opt out, where it has been measured. Denominators differ: never compare one
 * with another. A channel that is absent has no figure worth the name; the simulation then reckons with none and says so.
 */
export const BENCHMARK_OPT_OUTS: Partial<Record<Channel, { value: number; source: string }>> = {
  email: { value: 0.0022, source: 'MailerLite, 2025: unsubscribes per email delivered, 3.6 million campaigns' },
  sms: { value: 0.01, source: 'Klaviyo help center, 2026: the middle of the 0.6 to 1.4 % per recipient that it calls good, United States' },
};
