import type { Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Transition } from '@/lib/journey/schema/transition';

const CHANNELS: { channel: Channel; mechanism: NonNullable<Touchpoint['optOut']>['mechanism']; clicks: number }[] = [
  { channel: 'email', mechanism: 'unsubscribe-link', clicks: 0.08 },
  { channel: 'sms', mechanism: 'stop-keyword', clicks: 0.1 },
  { channel: 'push', mechanism: 'device-setting', clicks: 0.12 },
];

/** What the messages say: of two lists of different length, so that no two say the same. */
const DEEDS = ['Import contacts', 'Invite two colleagues', 'See what changed', 'Plan next month', 'Answer questions', 'Keep files together'];
const GAINS = ['in one step', 'before your first meeting', 'without any spreadsheet', 'from your phone', 'while others still search'];
const SIDES = ['How much time is saved each week', 'What a team like theirs did', 'Which step comes first', 'Where customers get stuck', 'Why nothing has to be paid', 'Who helps when it matters', 'What comes after the start'];

/** Several states in a row, each with a way back, a timeout and its share of the touchpoints, texts written; nothing is missing. */
export function benchJourney({ states: stateCount = 7, touchpoints: touchCount = 30 } = {}): Journey {
  const states = Array.from({ length: stateCount }, (_, s): State => ({
    id: `s${s}`,
    name: `State ${s}`,
    stage: 'onboarding',
    entry: { kind: 'all', of: [{ kind: 'event', name: `entered ${s}` }, { kind: 'segment', id: 'trials' }] },
    exit: { kind: 'event', name: `done ${s}` },
    timeout: { after: 'P21D', to: 'left' },
    touchpoints: Array.from({ length: touchCount }, (_, t) => t).filter((t) => t % stateCount === s).map((t, slot) => touchpoint(t, slot)),
  }));
  const transition = (id: string, from: State, to: string, priority: number, trigger: Transition['trigger'], value: number): Transition => ({
    id,
    from: from.id,
    to,
    priority,
    trigger,
    probability: { value, source: { kind: 'estimate', confidence: 'medium', why: 'Seen last spring' } },
    duration: { kind: 'uniform', min: 'P14D', max: 'P20D' },
  });
  const onward = states.map((state, s) => transition(`on-${s}`, state, states[s + 1]?.id ?? 'bought', 1, { kind: 'event', name: `done ${s}` }, 0.4));
  const back = states.slice(1).map((state, s) => transition(`back-${s}`, state, `s${s}`, 2, { kind: 'signal', touchpoint: `t${s}`, signal: 'clicked' }, 0.05));
  return {
    schemaVersion: 1,
    name: 'Bench',
    objective: 'onboarding',
    entry: { criteria: { kind: 'segment', id: 'trials' }, trigger: { kind: 'api' }, start: 's0', reentry: { kind: 'never' }, holdoutShare: 0 },
    exit: { success: { kind: 'event', name: 'bought' }, others: [] },
    timeout: { after: 'P180D', to: 'left' },
    kpis: { primary: { name: 'Conversion', target: 0.05, unit: 'share' }, secondary: [], diagnostics: [] },
    economics: { currency: 'USD', costPerTouch: {} },
    states,
    transitions: [...onward, ...back],
    outcomes: [
      { id: 'bought', name: 'Bought', kind: 'converted' },
      { id: 'left', name: 'Left', kind: 'exited' },
    ],
    layout: {},
  };
}

function touchpoint(t: number, slot: number): Touchpoint {
  const { channel, mechanism, clicks } = CHANNELS[t % CHANNELS.length]!;
  const topic = `${DEEDS[t % DEEDS.length]!} ${GAINS[t % GAINS.length]!}`;
  const body = channel === 'email' ? `Hi {{ first_name }},\n\n${`${topic}: our guide shows how it is done in a minute. `.repeat(8)}` : `${topic}. acme.com/go${channel === 'sms' ? ' Reply STOP to end' : ''}`;
  return {
    id: `t${t}`,
    name: `Touch ${t}`,
    channel,
    brief: { keyMessage: topic, angle: `${SIDES[t % SIDES.length]}: ${DEEDS[(t + 1) % DEEDS.length]}`, cta: 'Show me how', subject: topic, body, variables: ['first_name'] },
    timing: { kind: 'entry', delay: `P${slot * 3}D`, ...(t % 4 === 0 && { window: { from: '09:00', until: '17:00' } }) },
    success: { signal: 'clicked', within: 'P2D', expectedRate: { value: clicks, source: { kind: 'estimate', confidence: 'low', why: 'Like our newsletter' } } },
    failure: { then: { kind: 'wait' } },
    optOut: { mechanism, leaves: 'channel' },
  };
}

/** The same journey with a third of its parts unfinished. */
export function unfinished(journey: Journey): Journey {
  const third = <Part>(parts: Part[], strip: (part: Part) => void) => parts.forEach((each, i) => i % 3 === 0 && strip(each));
  third(journey.states.flatMap((state) => state.touchpoints), (each) => {
    delete each.brief;
    delete each.failure;
    delete each.optOut;
  });
  third(journey.states, (state) => delete state.timeout);
  third(journey.transitions, (transition) => delete transition.probability?.source);
  return journey;
}
