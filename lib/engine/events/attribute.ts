import type { EventOf } from '../event';
import { judge } from '../judge';
import type { Walk } from '../walk';

/** Attributes changed: what asks for them is judged. */
export function attribute(walk: Walk, { set }: EventOf<'attribute'>): void {
  const { customer } = walk.enrollment;
  customer.attributes = { ...customer.attributes, ...set };
  judge(walk, { kind: 'attribute', keys: Object.keys(set) });
}
