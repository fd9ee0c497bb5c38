/** The ways of reaching a customer. */
export const CHANNELS = ['email', 'sms', 'whatsapp', 'push', 'in-app', 'ad', 'social', 'sales', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

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
