import type { Channel } from './channel';

/** What the share counts, in the words of its study. */
export type Measure = 'open' | 'click' | 'order' | 'unsubscribe' | 'hard bounce' | 'conversion' | 'opt-in' | 'open, triggered' | 'open, broadcast' | 'paid';

/** A published rate. `share` in [0, 1], or the middle of `band`; `of` is its denominator where the study names one; `n` counts `nOf`. */
export type Benchmark = {
  topic: string;
  channel?: Channel;
  measure: Measure;
  share: number;
  band?: [low: number, high: number];
  of?: string;
  source: string;
  year?: number;
  n?: number;
  nOf?: string;
  caution?: string;
};

type Study = Omit<Benchmark, 'measure' | 'share' | 'band'> & { percent: Partial<Record<Measure, number | [number, number]>> };

const STUDIES: Study[] = [
  { topic: 'Email, all industries', channel: 'email', percent: { open: 18, click: 2.6, unsubscribe: 0.1 }, of: 'delivered', source: 'CM Group', year: 2020, n: 100e9, nOf: 'emails' },
  { topic: 'Email, mixed accounts', channel: 'email', percent: { open: 22.71, click: 2.91, unsubscribe: 0.25, 'hard bounce': 0.4 }, source: 'Mailchimp', year: 2019, nOf: 'billions of emails' },
  { topic: 'Email, recent', channel: 'email', percent: { open: 43.46, click: 2.09, unsubscribe: 0.22 }, source: 'MailerLite', n: 3.6e6, nOf: 'campaigns', caution: 'Opens are inflated by Apple’s mail privacy.' },
  { topic: 'E-commerce flow email', channel: 'email', percent: { open: 52.04, click: 5.31, order: 1.71, unsubscribe: 0.73 }, of: 'recipients', source: 'Klaviyo', year: 2023 },
  { topic: 'E-commerce flow email, top decile', channel: 'email', percent: { order: 5.71 }, of: 'recipients', source: 'Klaviyo', year: 2023 },
  { topic: 'Welcome flow', channel: 'email', percent: { order: 2.32 }, of: 'recipients', source: 'Klaviyo', year: 2023 },
  { topic: 'Abandoned-cart email', channel: 'email', percent: { open: 41.18, click: 9.5 }, of: 'delivered', source: 'Klaviyo', year: 2017, n: 9.35e6, nOf: 'deliveries' },
  { topic: 'Triggered email', channel: 'email', percent: { open: 44.05, click: 10.39 }, source: 'GetResponse', year: 2019, n: 4e9, nOf: 'emails' },
  { topic: 'Email sequence, message 1', channel: 'email', percent: { open: 67, click: 37 }, source: 'GetResponse', year: 2013, n: 300e6, nOf: 'emails' },
  { topic: 'Email sequence, messages 2–10', channel: 'email', percent: { open: 27, click: 8.8 }, source: 'GetResponse', year: 2013, n: 300e6, nOf: 'emails' },
  { topic: 'Email sequence, messages 11–19', channel: 'email', percent: { open: 19.7, click: 4.8 }, source: 'GetResponse', year: 2013, n: 300e6, nOf: 'emails' },
  { topic: 'SMS flow', channel: 'sms', percent: { click: 10 }, source: 'Klaviyo', year: 2026, n: 183e3, nOf: 'customers', caution: 'About 10 %; the best exceed 16 %.' },
  { topic: 'SMS, band called good', channel: 'sms', percent: { click: [8.9, 14.5], conversion: [1, 2], unsubscribe: [0.6, 1.4] }, source: 'Klaviyo help, US' },
  { topic: 'Push', channel: 'push', percent: { 'opt-in': 61, 'open, triggered': 14.4, 'open, broadcast': 4.19 }, source: 'Batch', year: 2025, n: 10e3, nOf: 'apps' },
  { topic: 'Facebook ads, traffic', channel: 'ad', percent: { click: 1.71 }, of: 'impressions', source: 'WordStream', year: 2025 },
  { topic: 'Facebook ads, leads', channel: 'ad', percent: { click: 2.59 }, of: 'impressions', source: 'WordStream', year: 2025 },
  { topic: 'Landing page', percent: { conversion: 12.3 }, of: 'visits', source: 'Unbounce', year: 2024, n: 464e6, nOf: 'visits' },
  { topic: 'Trial to paid, without a card', percent: { paid: 15 }, of: 'trials', source: 'Totango', year: 2012, n: 100, nOf: 'companies' },
  { topic: 'Trial to paid, with a card', percent: { paid: 50 }, of: 'trials', source: 'Totango', year: 2012, n: 100, nOf: 'companies' },
  { topic: 'Win-back email', channel: 'email', percent: { order: [0.9, 1.4] }, of: 'emails', source: 'Mixed sources', caution: 'Weak and contradictory: expect a wide range.' },
];

/** Published rates, each with its denominator, year and sample where known. Shares of different things are never to be compared. */
export const BENCHMARKS: readonly Benchmark[] = STUDIES.flatMap(({ percent, ...study }) =>
  Object.entries(percent).map(([measure, figure]): Benchmark => {
    const band = Array.isArray(figure) ? figure.map(shareOf) : undefined;
    const share = Array.isArray(figure) ? shareOf((figure[0] + figure[1]) / 2) : shareOf(figure);
    return { ...study, measure: measure as Measure, share, ...(band && { band: band as [number, number] }) };
  }),
);

function shareOf(percent: number): number {
  return Number((percent / 100).toPrecision(6));
}
