const THINNEST_FLOW = 1.5;
const THICKEST_FLOW = 10;

/** Width of a line for a flow in passages per entrant, in pixels: its area tells the flow, so the width grows with the root. */
export function flowWidth(perEntrant: number): number {
  return THINNEST_FLOW + (THICKEST_FLOW - THINNEST_FLOW) * Math.sqrt(Math.min(1, Math.max(0, perEntrant)));
}
