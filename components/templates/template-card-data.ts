import type { Miniature } from '@/lib/editor/miniature';
import type { JourneyFacts } from '@/lib/journey/templates/facts-of';

/** What is expected of a template with its example answers: the share who convert, the 90 % interval, of how many customers. */
export type CardForecast = { ok: true; rate: number; low: number; high: number; customers: number; seed: number } | { ok: false };

/** One template as the gallery shows it. */
export type TemplateCardData = {
  id: string;
  name: string;
  description: string;
  /** By whom: the app, or the team. */
  origin: 'app' | 'team';
  business: 'B2B' | 'B2C' | undefined;
  facts: JourneyFacts;
  miniature: Miniature;
  forecast: Promise<CardForecast>;
};
