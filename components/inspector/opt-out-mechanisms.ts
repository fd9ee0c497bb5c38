import type { Channel } from '@/lib/journey/channel';
import type { OptOut } from '@/lib/journey/touchpoint';

type Mechanism = OptOut['mechanism'];

export const MECHANISM_NAMES: Record<Mechanism, string> = {
  'unsubscribe-link': 'Unsubscribe link',
  'stop-keyword': 'Reply STOP',
  'in-app-setting': 'Setting in the app',
  'device-setting': 'Setting on the device',
  'ad-preference': 'Ad preference',
  unfollow: 'Unfollow',
  'spoken-request': 'Spoken request',
};

const FITTING: Record<Channel, Mechanism[]> = {
  email: ['unsubscribe-link'],
  sms: ['stop-keyword'],
  whatsapp: ['stop-keyword'],
  push: ['device-setting', 'in-app-setting'],
  'in-app': ['in-app-setting'],
  ad: ['ad-preference'],
  social: ['unfollow'],
  sales: ['spoken-request'],
  other: [],
};

/** All ways of saying no, those that work on the channel first. */
export function mechanismsFor(channel: Channel): { mechanism: Mechanism; fits: boolean }[] {
  const fitting = FITTING[channel];
  const rest = (Object.keys(MECHANISM_NAMES) as Mechanism[]).filter((mechanism) => !fitting.includes(mechanism));
  return [...fitting.map((mechanism) => ({ mechanism, fits: true })), ...rest.map((mechanism) => ({ mechanism, fits: false }))];
}
