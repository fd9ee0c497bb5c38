import type { EventOf } from '../event';
import { judge } from '../judge';
import type { Walk } from '../walk';

/** The customer joined or left a segment: what asks for it is judged. */
export function segment(walk: Walk, { segment: id, member }: EventOf<'segment'>): void {
  const { customer } = walk.enrollment;
  customer.segments = customer.segments.filter((each) => each !== id);
  if (member) customer.segments.push(id);
  judge(walk, { kind: 'segment', id });
}
