import type { Effect } from '@/lib/engine/effect';
import type { Journey } from '@/lib/journey/journey';
import type { Chain } from '../chain';
import { stayed, type Tally } from '../tally';
import type { TouchPlan } from '../touch-plan';
import * as column from '../touch-tally';
import type { WalkTrace } from '../walk';

/** What happened to one customer, counted: only what is not zero. */
export type Story = Record<string, number>;

const HELD = { 'frequency-cap': 'held for cap', 'quiet-hours': 'held for quiet', 'send-window': 'held for window', late: 'late' };
const COLUMN_NAMES = ['due', 'sent', 'held for cap', 'held for quiet', 'held for window', 'skipped: consent', 'skipped: frequency-cap', 'skipped: quiet-hours', 'skipped: send-window', 'canceled', 'engaged', 'opted out', 'pressed', 'moved'];
const TOLD = COLUMN_NAMES.filter((name) => name !== 'opted out');

/** The story a trace of the engine tells. */
export function foldWalk(journey: Journey, plan: TouchPlan, { effects, enrollment, enteredMs, responses }: WalkTrace, horizonMs: number): Story {
  const story: Story = {};
  const count = (what: string, by = 1) => (story[what] = (story[what] ?? 0) + by);
  const channelOf = (id: string) => plan.channels[plan.channel[plan.touchpoints.findIndex((touchpoint) => touchpoint.id === id)]!]!;
  const states = new Map(journey.states.map((state) => [state.id, state]));
  /** Touches that have fallen due and are held back, and those a cap has pressed on in this stay. */
  let held = new Set<string>();
  let pressed = new Set<string>();
  let enteredStateMs = 0;
  const entered = (id: string, atMs: number) => {
    if (!states.has(id)) return count(`ends at ${id}`);
    enteredStateMs = atMs;
    held = new Set();
    pressed = new Set();
    return count(`visits ${id}`);
  };
  const press = (id: string, why: string) => {
    if (why !== 'frequency-cap' || pressed.has(id)) return;
    pressed.add(id);
    count(`pressed ${id}`);
  };
  const due = (id: string) => {
    if (!held.has(id)) count(`due ${id}`);
  };
  const tell = (effect: Effect) => {
    switch (effect.kind) {
      case 'enter':
        return entered(effect.state, effect.atMs);
      case 'move':
        count(`left ${effect.from}`);
        count(`stayed in ${effect.from}`, effect.atMs - enteredStateMs);
        if (effect.by.kind === 'transition') count(`took ${effect.by.transition}`);
        if (effect.by.kind === 'timeout') count(`took ${effect.from}`);
        return entered(effect.to, effect.atMs);
      case 'end':
        if (effect.by.kind === 'loop') return count(horizonMs === Infinity ? 'stalled' : 'inside');
        if (effect.by.kind !== 'opt-out') return;
        if (effect.outcome === null) {
          const last = lastEntered(effects);
          count(`left ${last}`);
          count(`stayed in ${last}`, effect.atMs - enteredStateMs);
          count('ends at (opted-out)');
        }
        return count('left by opt-out');
      case 'send': {
        due(effect.touchpoint);
        held.delete(effect.touchpoint);
        count(`sent ${effect.touchpoint}`);
        const hour = Math.floor((effect.atMs + enteredMs) / 3_600_000) % 168;
        count(`${channelOf(effect.touchpoint)} in hour ${hour}`);
        return count(`${channelOf(effect.touchpoint)} on day ${Math.floor(effect.atMs / 86_400_000)}`);
      }
      case 'defer':
        due(effect.touchpoint);
        held.add(effect.touchpoint);
        press(effect.touchpoint, effect.why);
        return count(`${HELD[effect.why]} ${effect.touchpoint}`);
      case 'skip':
        if (effect.why === 'other-state') return;
        due(effect.touchpoint);
        held.delete(effect.touchpoint);
        press(effect.touchpoint, effect.why);
        return count(`skipped: ${effect.why} ${effect.touchpoint}`);
      case 'cancel':
        if (effect.timer.kind === 'touchpoint' && held.delete(effect.timer.touchpoint)) count(`canceled ${effect.timer.touchpoint}`);
        return;
      case 'fail':
        if (effect.then === 'move') count(`moved ${effect.touchpoint}`);
    }
  };
  // At the very time limit nothing is sent any more; who leaves then still does.
  let watching = true;
  for (const effect of effects) {
    if (effect.atMs >= horizonMs && ['send', 'defer', 'skip', 'fail'].includes(effect.kind)) watching = false;
    if (watching) tell(effect);
  }
  for (const id of responses) count(`engaged ${id}`);
  if (enrollment.status.kind === 'active' || !watching) {
    for (const id of held) count(`canceled ${id}`);
    count(horizonMs === Infinity ? 'stalled' : 'inside');
  }
  return tidy(story);
}

function lastEntered(effects: Effect[]): string {
  const last = effects.findLast(({ kind }) => kind === 'move' || kind === 'enter');
  return last?.kind === 'move' ? last.to : last?.kind === 'enter' ? last.state : '';
}

/** The same story as the kernel's tally of one customer tells it. */
export function foldTally(chain: Chain, plan: TouchPlan, tally: Tally): Story {
  const story: Story = {};
  chain.states.forEach(({ id }, s) => {
    story[`visits ${id}`] = tally.visits[s]!;
    story[`left ${id}`] = tally.left[s]!;
    story[`stayed in ${id}`] = stayed(tally, s);
  });
  [...chain.outcomes.map(({ id }) => id), '(opted-out)'].forEach((id, o) => (story[`ends at ${id}`] = tally.outcomes[o]!));
  chain.arcWay.forEach((way, k) => way && (story[`took ${way.id}`] = tally.flow[k]!));
  const touches = tally.touches!;
  plan.touchpoints.forEach(({ id }, t) => {
    COLUMN_NAMES.forEach((name, k) => TOLD.includes(name) && (story[`${name} ${id}`] = touches.byTouch[t * column.COLUMNS + k]!));
  });
  plan.channels.forEach((channel, c) => {
    for (let h = 0; h < 168; h++) story[`${channel} in hour ${h}`] = touches.byHour[c * 168 + h]!;
    for (let d = 0; d < touches.days; d++) story[`${channel} on day ${d}`] = touches.byDay[c * touches.days + d]!;
  });
  story['left by opt-out'] = touches.leftByOptOut[0]!;
  story.stalled = tally.stalled;
  story.inside = tally.inProgress;
  return tidy(story);
}

function tidy(story: Story): Story {
  return Object.fromEntries(Object.entries(story).filter(([, count]) => count !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}
