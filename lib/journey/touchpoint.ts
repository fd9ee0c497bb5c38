export type { Brief, FailurePath, LocaleVariant, OptOut, SendWindow, SuccessMetric, Timing, Touchpoint } from './schema/touchpoint';

/** Days of the week as a send window names them, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
