import type { Signal } from '@/lib/journey/criterion';

export const SIGNAL_NAMES: Record<Signal, string> = {
  delivered: 'Delivered',
  opened: 'Opened',
  clicked: 'Clicked',
  replied: 'Replied',
  visited: 'Visited',
  completed: 'Completed',
  purchased: 'Purchased',
  unsubscribed: 'Unsubscribed',
};
