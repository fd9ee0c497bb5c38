import { z } from 'zod';
import { CHANNELS } from '../channel';

export const Channel = z.enum(CHANNELS);
export type Channel = z.infer<typeof Channel>;
