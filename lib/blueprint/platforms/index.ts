import type { Channel } from '@/lib/journey/channel';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { activecampaign } from './activecampaign';
import { brevo } from './brevo';
import { customerIo } from './customer-io';
import { googleAds } from './google-ads';
import { hubspot } from './hubspot';
import { instagram } from './instagram';
import { intercom } from './intercom';
import { klaviyo } from './klaviyo';
import { linkedin } from './linkedin-publishing';
import { metaMarketing } from './meta-marketing';
import type { Platform } from './platform';
import { salesforce } from './salesforce';
import { sendgrid } from './sendgrid';
import { slack } from './slack';
import { twilio } from './twilio';
import { twitterX } from './twitter-x';

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
