import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Sample } from '@/lib/journey/variables';
import type { Message } from './message-of';

/** What every channel's view is given. */
export type ViewProps = { touchpoint: Touchpoint; message: Message; brandName: string; sample: Sample };
