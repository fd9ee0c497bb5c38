import { WEEKDAYS, type SendWindow, type Weekday } from '@/lib/journey/touchpoint';

/** The window with one day more or less. All seven are the same as none named; the last one stays. */
export function withDay(window: SendWindow, day: Weekday, on: boolean): SendWindow {
  const before = window.days ?? WEEKDAYS;
  const days = WEEKDAYS.filter((each) => (each === day ? on : before.includes(each)));
  if (!days.length) return window;
  const { days: _, ...hours } = window;
  return days.length === WEEKDAYS.length ? hours : { days, ...hours };
}
