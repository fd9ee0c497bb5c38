import { CHANNEL_NAMES, type Channel } from './channel';
import type { Stage } from './state';

const STAGES: Record<string, Stage> = {
  awareness: 'awareness',
  consideration: 'consideration',
  evaluation: 'consideration',
  decision: 'decision',
  onboarding: 'onboarding',
  active: 'active',
  advocacy: 'advocacy',
  'at risk': 'at-risk',
  churned: 'churned',
};

/** The lifecycle stage that a state's name says beyond doubt, or undefined. */
export function seedStage(name: string): Stage | undefined {
  const words = plain(name);
  return Object.hasOwn(STAGES, words) ? STAGES[words] : undefined;
}

const ALIASES: Record<Channel, string[]> = {
  email: ['email', 'e mail', 'mail', 'newsletter'],
  sms: ['sms', 'text', 'text message'],
  whatsapp: ['whatsapp', 'whats app'],
  push: ['push', 'push notification', 'web push', 'mobile push'],
  'in-app': ['in app', 'inapp', 'in app message', 'in product', 'app'],
  ad: ['ad', 'ads', 'paid', 'paid search', 'paid social', 'paid media', 'search', 'display', 'retargeting', 'remarketing', 'google ads', 'meta ads', 'facebook ads', 'linkedin ads', 'ppc', 'sem'],
  social: ['social', 'social media', 'organic social', 'instagram', 'facebook', 'linkedin', 'twitter', 'x', 'tiktok'],
  sales: ['sales', 'call', 'phone', 'sales call', 'sdr', 'rep', 'demo'],
  other: ['other'],
}; // prettier-ignore

const CHANNELS = new Map(Object.entries(ALIASES).flatMap(([channel, words]) => words.map((word) => [word, channel as Channel])));

/** The channel meant by a free text such as "paid_search"; `other` when none is known. `name` is what to call it. */
export function seedChannel(text: string): { channel: Channel; known: boolean; name: string } {
  const channel = CHANNELS.get(plain(text));
  return channel ? { channel, known: true, name: CHANNEL_NAMES[channel] } : { channel: 'other', known: false, name: text.trim() || 'Message' };
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/[\s_-]+/g, ' ');
}
