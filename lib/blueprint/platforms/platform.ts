import type { Channel } from '@/lib/journey/channel';

/** One thing to do on a platform. `id` is stable: what a team has ticked off is kept by it. `channels`: only where the journey uses one of these there. */
export type PlatformStep = { id: string; title: string; detail: string; after?: readonly string[]; channels?: readonly Channel[] };

/** A platform that carries out touchpoints, and what must be set up there before the first one goes out. */
export type Platform = {
  id: string;
  name: string;
  channels: readonly Channel[];
  /** Words by which a document may name it. */
  aliases?: readonly string[];
  /** What it does: sends a message, starts something that sends, shows to an audience, or tells colleagues. */
  does: 'sends' | 'triggers' | 'targets' | 'posts' | 'informs';
  /** What one touchpoint of a channel becomes there. */
  makes: Partial<Record<Channel, string>>;
  steps: readonly PlatformStep[];
};
