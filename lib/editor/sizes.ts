/** Sizes on the canvas at zoom 1, in pixels; the components draw to them. */
export const STATE_WIDTH = 256;
export const OUTCOME_WIDTH = 168;
export const OUTCOME_HEIGHT = 52;
/** A longer text makes a note higher. */
export const NOTE_WIDTH = 200;
export const NOTE_HEIGHT = 112;
const STATE_BASE_HEIGHT = 114;
const TOUCHPOINT_ROW_HEIGHT = 28;
const TOUCHPOINTS_PER_ROW = 4;

/** Height of a state's card with so many touchpoints; without any it keeps the row that says so. */
export function stateHeight(touchpoints: number): number {
  return STATE_BASE_HEIGHT + Math.max(1, Math.ceil(touchpoints / TOUCHPOINTS_PER_ROW)) * TOUCHPOINT_ROW_HEIGHT;
}
