import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { arrivals, dueMs } from '@/lib/journey/days';
import { describeRate } from '@/lib/journey/describe-rate';
import { describeTiming } from '@/lib/journey/describe-timing';
import { DAY_MS, describeDuration } from '@/lib/journey/duration';
import { findTouchpoint, nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { State } from '@/lib/journey/state';
import type { OptOut, Touchpoint } from '@/lib/journey/touchpoint';
import { OPEN } from './state-machine';

/** One touchpoint of the calendar, in words. `day` counts from 0, the day of entering the journey; null where nothing says when. */
export type CalendarRow = {
  number: number;
  id: string;
  state: string;
  day: number | null;
  channel: string;
  name: string;
  platform: string;
  timing: string;
  subject: string;
  preheader: string;
  keyMessage: string;
  angle: string;
  cta: string;
  success: string;
  failure: string;
  optOut: string;
  transactional: boolean;
};

/** The calendar's columns, as its tables and files head them. */
export const CALENDAR_COLUMNS: readonly [key: Exclude<keyof CalendarRow, 'id' | 'transactional'>, title: string][] = [
  ['number', 'No.'],
  ['day', 'Day'],
  ['state', 'State'],
  ['channel', 'Channel'],
  ['name', 'Touchpoint'],
  ['platform', 'Platform'],
  ['timing', 'Timing'],
  ['subject', 'Subject'],
  ['preheader', 'Preheader'],
  ['keyMessage', 'Key message'],
  ['angle', 'Angle'],
  ['cta', 'Call to action'],
  ['success', 'Success metric'],
  ['failure', 'Failure path'],
  ['optOut', 'Opt-out'],
];

export const MECHANISM_NAMES: Record<OptOut['mechanism'], string> = {
  'unsubscribe-link': 'unsubscribe link',
  'stop-keyword': 'reply STOP',
  'in-app-setting': 'setting in the app',
  'device-setting': 'setting of the device',
  'ad-preference': 'ad preferences',
  unfollow: 'unfollow',
  'spoken-request': 'asking on the phone',
};

/**
 * Every touchpoint, in the order in which customers usually meet them: by the day of the journey (the state entered by the quickest way
 * there, each step at its median, plus the touchpoint's own delay), those that nothing dates last.
 */
export function calendarOf(journey: Journey): CalendarRow[] {
  const arrived = arrivals(journey);
  const rows = journey.states.flatMap((state) => state.touchpoints.map((touchpoint) => ({ state, touchpoint, atMs: dueMs(state, touchpoint, arrived.get(state.id)) })));
  return rows
    .map((row, order) => ({ ...row, order }))
    .sort((a, b) => (a.atMs ?? Infinity) - (b.atMs ?? Infinity) || a.order - b.order)
    .map(({ state, touchpoint, atMs }, i) => rowOf(journey, state, touchpoint, atMs, i + 1));
}

/** The rows of each channel that is used, in the order of channels. */
export function byChannel(journey: Journey, rows: readonly CalendarRow[]): { channel: string; rows: CalendarRow[] }[] {
  const used = new Set<Channel>(journey.states.flatMap(({ touchpoints }) => touchpoints.map(({ channel }) => channel)));
  return (Object.keys(CHANNEL_NAMES) as Channel[]).filter((channel) => used.has(channel)).map((channel) => ({ channel: CHANNEL_NAMES[channel], rows: rows.filter((row) => row.channel === CHANNEL_NAMES[channel]) }));
}

function rowOf(journey: Journey, state: State, touchpoint: Touchpoint, atMs: number | undefined, number: number): CalendarRow {
  const { id, name, channel, platform, brief, timing, success, optOut, transactional } = touchpoint;
  return {
    number,
    id,
    state: state.name || state.id,
    day: atMs === undefined ? null : Math.floor(atMs / DAY_MS),
    channel: CHANNEL_NAMES[channel],
    name: name || id,
    platform: platform ?? '',
    timing: timing ? describeTiming(timing, journey) : OPEN,
    subject: brief?.subject ?? '',
    preheader: brief?.preheader ?? '',
    keyMessage: brief?.keyMessage ?? OPEN,
    angle: brief?.angle ?? '',
    cta: brief?.cta ?? OPEN,
    success: success?.signal ? `${success.signal}${success.within ? ` within ${describeDuration(success.within)}` : ''}${success.expectedRate ? `: ${describeRate(success.expectedRate)}` : ''}` : OPEN,
    failure: failureWords(journey, touchpoint),
    optOut: optOut ? `${MECHANISM_NAMES[optOut.mechanism]}, leaves the ${optOut.leaves}` : OPEN,
    transactional: transactional ?? false,
  };
}

function failureWords(journey: Journey, { failure }: Touchpoint): string {
  if (!failure) return OPEN;
  const after = failure.after ? `after ${describeDuration(failure.after)}: ` : '';
  switch (failure.then.kind) {
    case 'touchpoint':
      return `${after}send “${findTouchpoint(journey, failure.then.touchpoint)?.touchpoint.name || failure.then.touchpoint}”`;
    case 'move':
      return `${after}move to ${nameOf(journey, failure.then.to)}`;
    case 'wait':
      return `${after}wait for the timeout`;
  }
}
