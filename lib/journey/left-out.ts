/** A line of an imported file that was not taken over, and why. Lines count from 1. */
export type LeftOut = { line: number; text: string; why: string };
