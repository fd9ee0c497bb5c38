import type { Timer } from '../enrollment';
import { judge } from '../judge';
import type { Walk } from '../walk';

/** Time alone may have made a condition hold: those that turn at this moment are judged. */
export function conditionTurns(walk: Walk, { dueMs }: Extract<Timer, { kind: 'condition' }>): void {
  judge(walk, { kind: 'time', atMs: dueMs });
}
