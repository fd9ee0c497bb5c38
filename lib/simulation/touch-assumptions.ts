import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { describeDuration } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { listed } from './listed';
import type { TouchRules } from './touch-rules';

/** What arranging the touchpoints noticed, as names of parts; {@link describeTouchGaps} puts it in words. */
export type TouchGaps = {
  any: boolean;
  untimed: string[];
  onEvent: string[];
  strayFollowers: string[];
  strayFailures: string[];
  noRate: string[];
  noOptOutRate: string[];
  optOuts: { channel: string; percent: string; source: string }[];
  /** What each channel is held to, as sentences. */
  restraints: string[];
  noOptOutOutcome: boolean;
  uncosted: string[];
};

export function noTouchGaps(journey: Journey, channels: Channel[], rules: TouchRules): TouchGaps {
  const all = journey.states.flatMap(({ touchpoints }) => touchpoints);
  const names = (list: typeof all) => list.map(({ name, id }) => name || id);
  const marketing = channels.filter((channel) => all.some((touchpoint) => touchpoint.channel === channel && !touchpoint.transactional));
  const { costPerTouch } = journey.economics;
  return {
    any: all.length > 0,
    untimed: names(all.filter(({ timing }) => !timing)),
    onEvent: names(all.filter(({ timing }) => timing?.kind === 'event')),
    strayFollowers: [],
    strayFailures: [],
    noRate: names(all.filter(({ timing, success }) => timing && timing.kind !== 'event' && !success?.expectedRate)),
    noOptOutRate: marketing.filter((channel) => !rules.optOuts[channel]).map((channel) => CHANNEL_NAMES[channel]),
    optOuts: marketing.flatMap((channel) => {
      const rate = rules.optOuts[channel];
      return rate ? [{ channel: CHANNEL_NAMES[channel], percent: `${Number((rate.value * 100).toFixed(2))} %`, source: rate.source }] : [];
    }),
    restraints: marketing.flatMap((channel) => describeRestraints(channel, rules)),
    noOptOutOutcome: !journey.outcomes.some(({ kind }) => kind === 'opted-out'),
    uncosted: channels.filter((channel) => costPerTouch[channel] === undefined && all.some((t) => t.channel === channel && t.cost === undefined)).map((channel) => CHANNEL_NAMES[channel]),
  };
}

function describeRestraints(channel: Channel, { caps, quietHours }: TouchRules): string[] {
  const [name, cap, quiet] = [CHANNEL_NAMES[channel], caps[channel], quietHours[channel]];
  return [
    ...(cap ? [`${name}: at most ${cap.count} marketing ${cap.count === 1 ? 'touch' : 'touches'} in ${describeDuration(cap.within)}.`] : []),
    ...(quiet ? [`${name}: nothing is sent from ${quiet.from} to ${quiet.until} where the customer is.`] : []),
  ];
}

/** One plain sentence for each thing that was filled in, left out or taken for granted about touchpoints. */
export function describeTouchGaps(gaps: TouchGaps): string[] {
  if (!gaps.any) return ['There are no touchpoints, so nothing is sent and nobody opts out.'];
  const said: string[] = [];
  const say = (parts: string[], words: (list: string, many: boolean) => string) => {
    if (parts.length > 0) said.push(words(listed(parts), parts.length > 1));
  };
  say(gaps.untimed, (touches, many) => `${touches} ${many ? 'have' : 'has'} no timing: ${many ? 'they are' : 'it is'} sent only where a failure path leads there.`);
  say(gaps.onEvent, (touches, many) => `${touches} ${many ? 'wait' : 'waits'} for an event. Events cannot be foreseen, so ${many ? 'they are' : 'it is'} sent only where a failure path leads there.`);
  say(gaps.strayFollowers, (touches, many) => `${touches} ${many ? 'follow touchpoints that do' : 'follows a touchpoint that does'} not exist and ${many ? 'are' : 'is'} never sent by that timing.`);
  say(gaps.strayFailures, (touches, many) => `The failure ${many ? 'paths' : 'path'} of ${touches} ${many ? 'lead' : 'leads'} to a touchpoint of another state, or nowhere, and ${many ? 'count' : 'counts'} as waiting.`);
  say(gaps.noRate, (touches) => `No response rate is given for ${touches}: nobody responds.`);
  for (const { channel, percent, source } of gaps.optOuts) said.push(`${channel}: ${percent} of marketing touches make people opt out (${source}).`);
  said.push(...gaps.restraints);
  say(gaps.noOptOutRate, (channels) => `${channels}: no opt-out rate is known, so nobody opts out there.`);
  if (gaps.noOptOutOutcome) said.push('The journey has no outcome for people who opt out of it; they are counted as one of their own.');
  say(gaps.uncosted, (channels) => `${channels}: no cost per touch is given, so touches there cost nothing.`);
  said.push('People respond, and opt out, as long after sending as clicks on email were measured to come: a third within an hour, half within three, four in five within a day, all within a week.');
  said.push('Touches do not change the rates of transitions: those say what the whole journey achieves, touches included.');
  said.push('People enter around the clock, on all days of the week alike, so it makes no difference which time zone they live in. Clock changes are left out.');
  said.push('Everyone has agreed to every channel until they opt out, and nobody has received anything before entering.');
  return said;
}
