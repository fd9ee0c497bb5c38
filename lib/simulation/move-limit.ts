/** Moves after which a customer is taken to circle for ever. */
export const MOVE_LIMIT = 10_000;
