import type { RiskThresholds } from './rules';

/** What each threshold is about and why it stands where it does, for the settings and the documentation alike. */
export const THRESHOLD_WORDS: Record<keyof RiskThresholds, { name: string; why: string }> = {
  channels: {
    name: 'What a channel is at least',
    why: 'A text rings in a pocket and is hard to take back; WhatsApp adds the platform’s own rules for marketing; an ad spends by itself. What is shown in the app reaches only those who open it.',
  },
  emailReach: {
    name: 'People who may get email',
    why: 'A mistake to hundreds can be mended with apologies. To thousands it costs the sender’s reputation with mailbox providers; to tens of thousands it is public.',
  },
  dailySpend: { name: 'Spend a day', why: 'Above this, a wrong number costs real money before anyone looks the next morning. In the journey’s own currency.' },
  dailyAdSpend: { name: 'Ad spend a day', why: 'Ads go on spending while nobody looks, so a large budget wants a second pair of eyes. In the journey’s own currency.' },
  unverifiedShare: {
    name: 'Moves that rest on estimates',
    why: 'Where most of what is expected was never measured, the forecast says little about what will happen. Weighed by how often each way is taken.',
  },
  warnings: { name: 'Open warnings', why: 'One is worth a look; several together mean that nobody has looked.' },
  change: { name: 'Parts that changed', why: 'A small change to what is live already needs less of a look than a new journey. A share of states, touchpoints, transitions, outcomes and the journey’s own fields.' },
  regulated: { name: 'A regulated industry', why: 'Mistakes there are breaches of law, not only of taste.' },
  newPlatform: { name: 'A platform never used before', why: 'Consent, opt-outs and sender addresses have to be set up there before the first message goes out.' },
  newCountry: { name: 'A country never written to', why: 'Each has its own law on consent, quiet hours and who has to be named as sender.' },
};
