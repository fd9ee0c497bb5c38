import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { CHANNEL_FORMATS, describeFormat, formatOf } from '@/lib/journey/channel-format';
import type { Journey } from '@/lib/journey/journey';
import { criteriaOf } from '@/lib/journey/criteria';
import { leaves } from '@/lib/journey/criterion';
import { campaignSlug } from './tracking';
import { platformOf, platformsFor } from './platforms';
import type { ChecklistPhase } from './phases';
import { PROCEDURES } from './procedures';

/** One thing to do. `key` stays the same while the journey changes around it: what a team noted about the step is kept by it. */
export type ChecklistStep = { key: string; phase: ChecklistPhase; platform: string; title: string; detail: string; after: string[] };

/** What must be done so that the journey can run, in an order that respects what depends on what. Only what the journey really uses; what several channels ask alike stands once. */
export function checklistOf(journey: Journey): ChecklistStep[] {
  const touchpoints = journey.states.flatMap(({ touchpoints }) => touchpoints);
  const channels = (Object.keys(CHANNEL_NAMES) as Channel[]).filter((channel) => touchpoints.some((touchpoint) => touchpoint.channel === channel));
  const steps: ChecklistStep[] = [];
  const add = (phase: ChecklistPhase, platform: string, key: string, title: string, detail: string, after: string[] = []) => void steps.push({ key, phase, platform, title, detail, after });

  for (const channel of channels) {
    const own = touchpoints.filter((touchpoint) => touchpoint.channel === channel);
    const homeless = own.filter((touchpoint) => !platformOf(touchpoint));
    if (homeless.length) {
      const options = platformsFor(channel).map(({ name }) => name);
      add('prepare', CHANNEL_NAMES[channel], `choose/${channel}`, `Choose the platform for ${CHANNEL_NAMES[channel]}`, `${names(homeless)} ${homeless.length === 1 ? 'names' : 'name'} no platform we know.${options.length ? ` It could be ${listed(options, 'or')}.` : ''}`);
    }
  }
  const formats = new Set(touchpoints.map(formatOf));
  for (const format of CHANNEL_FORMATS.filter((one) => formats.has(one))) {
    add('prepare', format.name, `format/${format.id}`, 'Keep texts within its limits', describeFormat(format).join(' '));
  }
  const platforms = [...new Set(touchpoints.map(platformOf).filter((platform) => platform !== undefined))];
  for (const platform of platforms) {
    const own = touchpoints.filter((touchpoint) => platformOf(touchpoint) === platform);
    const needed = platform.steps.filter(({ channels: only }) => !only || own.some(({ channel }) => only.includes(channel)));
    const isNeeded = (id: string) => needed.some((step) => step.id === id);
    for (const { id, title, detail, after = [] } of needed) add('build', platform.name, `${platform.id}/${id}`, title, detail, after.filter(isNeeded).map((other) => `${platform.id}/${other}`));
    const last = needed.at(-1);
    add('build', platform.name, `${platform.id}/touchpoints`, `Put in ${own.length === 1 ? 'its touchpoint' : `all ${own.length} touchpoints`}`, `${names(own)}: content from the calendar, names from the table of what to build.`, last ? [`${platform.id}/${last.id}`] : []);
  }

  for (const { id, name, kind } of journey.outcomes) {
    if (kind === 'escalated') add('build', 'CRM', `outcome/${id}`, `Set up what happens at “${name || id}”`, 'A task for the owner with what the customer has seen and done, due within the time agreed; nobody is written to by this journey any more.');
    if (kind === 'handed-off') add('build', 'Journeys', `outcome/${id}`, `Try the hand-off “${name || id}”`, 'A made-up customer leaves here and stands in the next journey, once, with what is known about them.');
  }

  const events = eventsOf(journey);
  if (events.length) add('track', 'Tracking', 'tracking/events', `Send ${events.length === 1 ? 'the event' : `the ${events.length} events`} the journey waits for`, `${listed(events.map((event) => `“${event}”`), 'and')}: from the product or the site, with the customer’s id and the time.`);
  const segments = segmentsOf(journey);
  if (segments.length) add('track', 'Tracking', 'tracking/segments', `Provide the ${segments.length === 1 ? 'segment' : 'segments'}`, `${listed(segments.map((segment) => `“${segment}”`), 'and')}: kept up to date, with people added and removed as they come and go.`);
  if (touchpoints.some(({ brief }) => brief?.cta)) add('track', 'Tracking', 'tracking/utm', 'Tag every link', `utm_campaign=${campaignSlug(journey)}, utm_source the platform, utm_medium the channel, utm_content the touchpoint’s id.`);
  if (journey.entry.holdoutShare > 0) add('track', 'Tracking', 'tracking/holdout', 'Keep the holdout out', 'Whoever is drawn into the control group gets no touchpoint of this journey on any platform, and is counted.');
  add('track', 'Tracking', 'tracking/kpi', 'Set up the report', `Primary KPI${journey.kpis.primary ? ` “${journey.kpis.primary.name}”` : ''}, the rate of every transition, and days in every state, beside what was forecast.`, events.length ? ['tracking/events'] : []);

  for (const phase of ['before', 'after'] as const) {
    const steps = [...new Set(channels.flatMap((channel) => PROCEDURES[channel][phase]))];
    for (const step of steps) {
      const sharers = (Object.keys(PROCEDURES) as Channel[]).filter((channel) => PROCEDURES[channel][phase].includes(step));
      const own = channels.filter((channel) => sharers.includes(channel)).map((channel) => CHANNEL_NAMES[channel]);
      add(phase, listed(own, 'and'), sharers.length > 1 ? `${phase}/${step.id}` : `${phase}/${sharers[0]}/${step.id}`, step.title, step.detail);
    }
  }
  return steps;
}

/** Names of events that criteria, triggers and timings wait for, each once. */
function eventsOf(journey: Journey): string[] {
  const found = new Set<string>();
  for (const criterion of criteriaOf(journey)) for (const leaf of leaves(criterion)) if (leaf.kind === 'event' && leaf.name) found.add(leaf.name);
  if (journey.entry.trigger?.kind === 'event') found.add(journey.entry.trigger.name);
  for (const { touchpoints } of journey.states) for (const { timing } of touchpoints) if (timing?.kind === 'event') found.add(timing.event);
  found.delete('');
  return [...found];
}

function segmentsOf(journey: Journey): string[] {
  const found = new Set<string>();
  for (const criterion of criteriaOf(journey)) for (const leaf of leaves(criterion)) if (leaf.kind === 'segment' && leaf.id) found.add(leaf.id);
  if (journey.entry.trigger?.kind === 'segment') found.add(journey.entry.trigger.id);
  return [...found];
}

function names(touchpoints: readonly { name: string; id: string }[]): string {
  return listed(touchpoints.map(({ name, id }) => `“${name || id}”`), 'and');
}

function listed(words: readonly string[], joiner: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`;
}
