const STEPS = [1, 2, 5, 7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650];
/** Room a tick's number needs, in pixels. */
const ROOM = 44;

/** Days to write along an axis of `width` pixels that ends at `days`: from 0 in even steps that people count in. Fractions for an axis below a day. */
export function roundTicks(days: number, width: number): number[] {
  const most = Math.max(1, Math.floor(width / ROOM));
  const step = days < 1 ? days / 2 : (STEPS.find((candidate) => days / candidate <= most) ?? Math.ceil(days / most));
  const ticks: number[] = [];
  for (let i = 0; i * step <= days * (1 + 1e-9); i++) ticks.push(Number((i * step).toPrecision(3)));
  return ticks;
}
