import { CHANNEL_NAMES } from '@/lib/journey/channel';
import type { Assess } from './factor';
import { listed } from './words';

/** Whether more is planned than caps let through. */
export const frequency: Assess = ({ touches }) => {
  const over = touches.filter(({ overCap }) => overCap);
  if (!over.length) return { id: 'frequency', level: 'low', why: 'No more is planned for a customer than the frequency caps allow.' };
  const names = listed(over.map(({ channel }) => CHANNEL_NAMES[channel]));
  return { id: 'frequency', level: 'medium', why: `More is planned by ${names} than the caps allow; what is over will be held back. ${over[0]!.sentence}` };
};
