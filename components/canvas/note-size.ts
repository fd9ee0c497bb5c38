/** A note's size on the canvas at zoom 1, in pixels; a longer text makes it higher. */
export const NOTE_WIDTH = 200;
export const NOTE_HEIGHT = 112;
