import type { Journey } from '@/lib/journey/journey';
import { platformOf } from './platforms';

/** Parameters that tell which touchpoint brought a visit. */
export type TrackedLink = { touchpoint: string; source: string; medium: string; campaign: string; content: string; query: string };

/** The journey's name as it stands in addresses: lower case, hyphens, at most 60 characters. */
export function campaignSlug({ name }: Pick<Journey, 'name'>): string {
  const slug = name.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '');
  return slug || 'journey';
}

/** The tracking parameters of every touchpoint that asks for something, in document order. */
export function trackedLinks(journey: Journey): TrackedLink[] {
  const campaign = campaignSlug(journey);
  return journey.states.flatMap(({ touchpoints }) =>
    touchpoints.filter(({ brief }) => brief?.cta).map((touchpoint) => {
      const { id, name, channel } = touchpoint;
      const source = platformOf(touchpoint)?.id ?? channel;
      const query = new URLSearchParams({ utm_source: source, utm_medium: channel, utm_campaign: campaign, utm_content: id }).toString();
      return { touchpoint: name || id, source, medium: channel, campaign, content: id, query };
    }),
  );
}
