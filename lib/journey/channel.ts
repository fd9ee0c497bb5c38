import { z } from 'zod';

/** The ways of reaching a customer. */
export const Channel = z.enum(['email', 'sms', 'whatsapp', 'push', 'in-app', 'ad', 'social', 'sales', 'other']);
export type Channel = z.infer<typeof Channel>;

/** A channel's name in running text and on labels. */
export const CHANNEL_NAMES: Record<Channel, string> = {
  email: 'Email',
  sms: 'SMS',
  whatsapp: 'WhatsApp',
  push: 'Push',
  'in-app': 'In-app',
  ad: 'Ad',
  social: 'Social',
  sales: 'Sales',
  other: 'Other',
};
