import type { EventOf } from '../event';
import { judge, settle } from '../judge';
import { rememberEvent } from '../past';
import { planOnEvent } from '../touchpoints';
import type { Walk } from '../walk';

/** An event happened: exits, transitions, then the touchpoints that answer it in the state where that leads. */
export function event(walk: Walk, { name, properties = {} }: EventOf<'event'>): void {
  const { enrollment } = walk;
  enrollment.events = rememberEvent(walk.plan, enrollment.events, { name, atMs: walk.clockMs, properties });
  judge(walk, { kind: 'event', name });
  settle(walk);
  planOnEvent(walk, name);
}
