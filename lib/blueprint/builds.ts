import { CHANNEL_NAMES } from '@/lib/journey/channel';
import { describeTiming } from '@/lib/journey/describe-timing';
import type { Journey } from '@/lib/journey/journey';
import { platformOf } from './platforms';
import { OPEN } from './state-machine';
import { campaignSlug } from './tracking';

/** One thing that must exist on a platform before the journey can run: what it is, its name there, and what sets it going. */
export type Build = { platform: string; what: string; name: string; purpose: string; starts: string };

/** The columns of the table of what to build. */
export const BUILD_COLUMNS: readonly [key: keyof Build, title: string][] = [
  ['platform', 'Platform'],
  ['what', 'Build'],
  ['name', 'Name it'],
  ['purpose', 'For'],
  ['starts', 'Starts'],
];

/**
 * Everything to build, platform by platform: one thing for each touchpoint; an audience for each state that shows ads; the properties and
 * tasks of a CRM. Names are the same everywhere, begin with the campaign's and end with the id of what they belong to.
 */
export function buildsOf(journey: Journey): Build[] {
  const campaign = campaignSlug(journey);
  const builds = new Map<string, Build[]>();
  const add = (platform: string, build: Omit<Build, 'platform'>) => void builds.set(platform, [...(builds.get(platform) ?? []), { platform, ...build }]);
  const crms = new Set<string>();
  for (const state of journey.states) {
    const inState = `in ${state.name || state.id}`;
    const audiences = new Set<string>();
    for (const touchpoint of state.touchpoints) {
      const { id, name, channel, timing } = touchpoint;
      const platform = platformOf(touchpoint);
      const home = platform?.name ?? (touchpoint.platform || `${CHANNEL_NAMES[channel]}: to choose`);
      if (platform?.does === 'targets' && !audiences.has(home)) {
        audiences.add(home);
        add(home, { what: 'Audience', name: `${campaign}-${state.id}`, purpose: `Customers ${inState}`, starts: `filled on entering ${state.name || state.id}, emptied on leaving` });
      }
      if (platform?.does === 'informs' && channel === 'sales') crms.add(home);
      add(home, { what: platform?.makes[channel] ?? CHANNEL_NAMES[channel], name: `${campaign}-${id}`, purpose: name || id, starts: `${inState}, ${timing ? describeTiming(timing, journey) : OPEN}` });
    }
  }
  for (const crm of crms) add(crm, { what: 'Property', name: `${campaign}-state`, purpose: 'Where each customer is', starts: 'written whenever a customer moves' });
  for (const { id, name, kind } of journey.outcomes) {
    if (kind === 'escalated') add([...crms][0] ?? 'CRM', { what: 'Task for the owner', name: `${campaign}-${id}`, purpose: name || id, starts: 'when a customer arrives there' });
  }
  return [...builds.values()].flat();
}
