/** Which part of the work a step belongs to, in order. */
export type ChecklistPhase = 'prepare' | 'build' | 'track' | 'before' | 'after';

export const PHASE_NAMES: Record<ChecklistPhase, string> = {
  prepare: 'Decide and prepare',
  build: 'Build on the platforms',
  track: 'Make it measurable',
  before: 'Before the first send',
  after: 'After each send',
};
