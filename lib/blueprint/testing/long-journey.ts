import { parseJourney } from '@/lib/journey/parse';
import type { Journey } from '@/lib/journey/journey';

/** Seven states and thirty touchpoints on every channel: as long as a blueprint gets. */
export function longJourney(): Journey {
  const channels = ['email', 'sms', 'whatsapp', 'push', 'in-app', 'ad', 'social', 'sales', 'email', 'email'] as const;
  const platforms = ['sendgrid', 'twilio', 'twilio', 'customer-io', 'intercom', 'google-ads', 'linkedin-publishing', 'hubspot', 'klaviyo', 'sendgrid'] as const;
  const mechanisms = ['unsubscribe-link', 'stop-keyword', 'stop-keyword', 'device-setting', 'in-app-setting', 'ad-preference', 'unfollow', 'spoken-request', 'unsubscribe-link', 'unsubscribe-link'] as const;
  const openings = ['Setting it up takes an afternoon', 'A team like yours saved a day a week', 'Your numbers from last month are in', 'Three questions people ask before they decide', 'What changed since you last looked', 'A colleague can join with one link'];
  const closings = ['and the first result comes the same day.', 'without a new tool to learn.', 'and here is what they would do again.', 'with examples from your field.', 'for less than it cost before.'];
  const stages = ['awareness', 'consideration', 'decision', 'onboarding', 'active', 'at-risk', 'advocacy'] as const;
  const rate = (value: number) => ({ value, source: { kind: 'historical', successes: Math.round(value * 2_000), trials: 2_000, from: 'Spring campaign' } });
  const states = stages.map((stage, s) => ({
    id: stage,
    name: `${stage[0]!.toUpperCase()}${stage.slice(1)}`,
    stage,
    summary: 'Customers here are weighing whether this is for them.',
    entry: { kind: 'event', name: `${stage}_reached` },
    exit: { kind: 'event', name: `${stage}_done` },
    timeout: { after: 'P14D', to: 'left' },
    touchpoints: Array.from({ length: 30 }, (_, t) => t).filter((t) => t % stages.length === s).map((t) => ({
      id: `touch-${t + 1}`,
      name: `Message ${t + 1}`,
      channel: channels[t % channels.length],
      platform: platforms[t % platforms.length],
      brief: {
        format: 'Short text with one picture',
        keyMessage: `${openings[t % openings.length]} ${closings[t % closings.length]}`,
        angle: `${closings[(t + 2) % closings.length]} Told by customer ${t + 1}.`,
        cta: 'See how it works',
        subject: 'First results on day one',
      },
      timing: { kind: 'entry', delay: `P${t % 9}D` },
      success: { signal: channels[t % channels.length] === 'sales' ? 'replied' : channels[t % channels.length] === 'social' ? 'visited' : 'clicked', within: 'P3D', expectedRate: rate(0.08) },
      failure: { after: 'P3D', then: { kind: 'wait' } },
      optOut: { mechanism: mechanisms[t % mechanisms.length], leaves: 'channel' },
    })),
  }));
  const read = parseJourney({
    schemaVersion: 1,
    name: 'Whole lifecycle',
    objective: 'retention',
    summary: 'From the first visit to telling others, with a way back for those who drift.',
    entry: { criteria: { kind: 'attribute', path: 'country', op: 'is', value: 'NL' }, trigger: { kind: 'event', name: 'first_visit' }, start: 'awareness', reentry: { kind: 'after', wait: 'P180D' }, holdoutShare: 0.05 },
    exit: { success: { kind: 'event', name: 'referral_made' }, others: [{ criterion: { kind: 'segment', id: 'employees' }, to: 'left' }] },
    timeout: { after: 'P360D', to: 'left' },
    kpis: { primary: { name: 'Referrals', target: 0.02, unit: 'share' }, secondary: [{ name: 'Activation' }], diagnostics: [{ name: 'Days to activation', target: 20, unit: 'days' }] },
    economics: { currency: 'EUR', valuePerConversion: 400, costPerTouch: { email: 0.002, sms: 0.06, ad: 0.4 }, fixedCost: 2_000, entrantsPerDay: 50 },
    states,
    transitions: [
      ...stages.map((from, s) => ({ id: `on-${from}`, from, to: stages[s + 1] ?? 'won', priority: 1, trigger: { kind: 'event', name: `${from}_done` }, probability: rate(0.5), duration: { kind: 'lognormal', median: 'P4D', p90: 'P10D' } })),
      { id: 'back', from: 'at-risk', to: 'active', priority: 2, trigger: { kind: 'event', name: 'came_back' }, probability: rate(0.2), duration: { kind: 'fixed', value: 'P6D' } },
    ],
    outcomes: [
      { id: 'won', name: 'Recommends us', kind: 'converted' },
      { id: 'left', name: 'Left', kind: 'exited' },
    ],
    layout: {},
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.journey;
}
