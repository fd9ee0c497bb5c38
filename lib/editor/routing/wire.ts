import type { Position } from '@/lib/journey/journey';

/** A line to be drawn between two boxes: out of the source's right side or its foot, into the target's left side. */
export type Wire = {
  id: string;
  source: string;
  target: string;
  leaves: 'side' | 'foot';
  /** Width its label would like, in pixels; 0 without a label. */
  label: number;
};

/** How a wire is drawn: an SVG path, its end, and a label's center with the width there is for it. */
export type Route = { path: string; end: Position; label: Position; room: number };

/** The course found for a wire: its path, and points along it where a label may stand, best first. */
export type Course = { path: string; end: Position; spots: Position[] };
