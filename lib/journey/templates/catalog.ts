import { abandonedCart } from './abandoned-cart';
import { awarenessNurture } from './awareness-nurture';
import { considerationNurture } from './consideration-nurture';
import { decisionNurture } from './decision-nurture';
import { featureAdoption } from './feature-adoption';
import { onboardingB2b } from './onboarding-b2b';
import { onboardingB2c } from './onboarding-b2c';
import { postPurchase } from './post-purchase';
import { reEngagementB2b } from './re-engagement-b2b';
import { reEngagementB2c } from './re-engagement-b2c';
import { referral } from './referral';
import { renewal } from './renewal';
import { salesHandOff } from './sales-hand-off';
import type { BuiltInTemplate } from './template';
import { trialToPaid } from './trial-to-paid';
import { upsell } from './upsell';
import { webinar } from './webinar';
import { welcome } from './welcome';
import { winBack } from './win-back';

/** The templates that come with the app, in the order of a relationship. */
export const TEMPLATES: readonly BuiltInTemplate[] = [
  welcome,
  awarenessNurture,
  considerationNurture,
  decisionNurture,
  salesHandOff,
  webinar,
  trialToPaid,
  abandonedCart,
  onboardingB2b,
  onboardingB2c,
  featureAdoption,
  postPurchase,
  upsell,
  renewal,
  referral,
  reEngagementB2c,
  reEngagementB2b,
  winBack,
];
