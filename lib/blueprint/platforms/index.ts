import type { Channel } from '@/lib/journey/channel';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { googleAds, metaMarketing } from './audiences';
import { hubspot, salesforce } from './crm';
import { activecampaign, brevo, customerIo, klaviyo, sendgrid } from './email';
import { intercom, slack, twilio } from './messages';
import type { Platform } from './platform';
import { instagram, linkedin, twitterX } from './posts';

export const PLATFORMS: readonly Platform[] = [sendgrid, klaviyo, customerIo, brevo, activecampaign, twilio, googleAds, metaMarketing, hubspot, salesforce, intercom, twitterX, instagram, linkedin, slack];

/** The platform a touchpoint names, by id, name or alias, whatever the case; undefined where it names none we know. */
export function platformOf({ platform }: Pick<Touchpoint, 'platform'>): Platform | undefined {
  const name = platform?.trim().toLowerCase();
  return name ? PLATFORMS.find(({ id, name: own, aliases = [] }) => [id, own.toLowerCase(), ...aliases].includes(name)) : undefined;
}

/** Platforms that could carry a channel. */
export function platformsFor(channel: Channel): Platform[] {
  return PLATFORMS.filter(({ channels }) => channels.includes(channel));
}
