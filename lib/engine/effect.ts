import type { Channel } from '@/lib/journey/channel';
import type { Signal } from '@/lib/journey/criterion';
import type { OptOut } from '@/lib/journey/touchpoint';
import type { Cause, Ending, Timer } from './enrollment';

/** Why somebody is not let in. */
export type RefuseReason = 'no-start' | 'inside' | 'never-again' | 'too-early' | 'opted-out' | 'criteria' | 'already-there';
/** Why a touchpoint has to wait. `late`: its time passed while nobody looked. */
export type DeferReason = 'frequency-cap' | 'quiet-hours' | 'send-window' | 'late';
/** Why a touchpoint is not sent. What usually defers skips where there is no allowed time left in the state. */
export type SkipReason = 'consent' | 'suppression' | 'frequency-cap' | 'quiet-hours' | 'send-window' | 'other-state';
/** Why something came to nothing. */
export type IgnoreReason = 'outside' | 'ended' | 'unknown-touchpoint' | 'other-state' | 'already-handled';

type Happening =
  | { kind: 'enter'; state: string }
  /** `fromMs`: when they may come in again. */
  | { kind: 'refuse'; why: RefuseReason; fromMs: number | null }
  | { kind: 'schedule'; timer: Timer }
  | { kind: 'cancel'; timer: Timer; why: 'left' | 'ended' | 'engaged' }
  | { kind: 'send'; touchpoint: string; channel: Channel }
  | { kind: 'defer'; touchpoint: string; channel: Channel; untilMs: number; why: DeferReason; timeZone: string }
  | { kind: 'skip'; touchpoint: string; channel: Channel; why: SkipReason }
  | { kind: 'engage'; touchpoint: string; signal: Signal }
  /** The failure path is taken: to the touchpoint, state or outcome `to`, or on with waiting. */
  | { kind: 'fail'; touchpoint: string; because: 'no-response' | 'skipped'; then: 'touchpoint' | 'move' | 'wait'; to: string | null }
  /** `channel` is closed from now on (null: none in particular). */
  | { kind: 'opt-out'; touchpoint: string | null; channel: Channel | null; leaves: OptOut['leaves'] }
  | { kind: 'move'; from: string; to: string; by: Cause }
  | { kind: 'end'; outcome: string | null; how: Ending; by: Cause }
  | { kind: 'ignore'; why: IgnoreReason; part: string | null }
  /** Something people should know, though nothing happened: no time limit here, or a follow-up to what was never sent. */
  | { kind: 'notice'; why: 'no-timeout' | 'follows-unsent'; part: string };

/** What the engine did, or did not do, and why: `atMs` is when, in milliseconds since 1970. Effects come in order of time. */
export type Effect = { atMs: number } & Happening;
export type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;
/** An effect whose time is filled in when it is recorded. */
export type Untimed = Happening;
