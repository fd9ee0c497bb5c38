import type { Channel } from '@/lib/journey/channel';
import { describeShare } from '@/lib/journey/rate';

/** What to do around a send, in order. `id` is stable. */
export type ProcedureStep = { id: string; title: string; detail: string };
export type Procedure = { before: readonly ProcedureStep[]; after: readonly ProcedureStep[] };

const CONSENT: ProcedureStep = { id: 'consent', title: 'Check consent', detail: 'Consent is per channel: one for email is none for SMS. Count who falls away, and compare with the plan.' };
const SUPPRESSION: ProcedureStep = { id: 'suppression', title: 'Check the suppression list', detail: 'Bounces, complaints and opt-outs of all journeys are taken out before sending, transactional messages included where the law asks it.' };
const APPROVAL: ProcedureStep = { id: 'approval', title: 'Check the approval', detail: 'The version that goes out is the approved one, to the hash, and the approval has not expired.' };
const MESSAGE_AFTER: ProcedureStep = { id: 'learn', title: 'Write down what was learned', detail: 'Actual against expected rate, with counts, as history for the next version.' };

/**
 * Shares of the emails sent that are well, and those at which sending stops: what mailbox providers and sending platforms put up with,
 * and what practice has found. Delivered of all sent; the others of those delivered.
 */
export const EMAIL_THRESHOLDS = { well: { delivered: 0.95, bounced: 0.03, unsubscribed: 0.005, complained: 0.001 }, pause: { bounced: 0.05, complained: 0.003 } } as const;

const { well, pause } = EMAIL_THRESHOLDS;

const email: Procedure = {
  before: [
    CONSENT,
    SUPPRESSION,
    { id: 'test', title: 'Send a test to a seed list', detail: 'At least one mailbox at each large provider, one phone, dark mode; every link pressed, every variable with and without a value.' },
    { id: 'spam', title: 'Check authentication and size', detail: 'SPF, DKIM and DMARC pass in the headers of the test as it arrived, and no mailbox has cut it.' },
    APPROVAL,
  ],
  after: [
    { id: 'watch', title: 'Watch the first hour', detail: `Delivered above ${describeShare(well.delivered)}, bounces below ${describeShare(well.bounced)}, unsubscribes below ${describeShare(well.unsubscribed)}, complaints below ${describeShare(well.complained)}. Pause at bounces above ${describeShare(pause.bounced)} or complaints above ${describeShare(pause.complained)}.` },
    { id: 'day', title: 'Look again after a day', detail: 'Four in five clicks have come by then. Compare with the expected rate before judging.' },
    MESSAGE_AFTER,
  ],
};

const texting: Procedure = {
  before: [
    CONSENT,
    SUPPRESSION,
    { id: 'hours', title: 'Check the hours', detail: 'Nothing from 21:00 to 08:00 where the customer is; an unknown zone counts as the brand’s.' },
    { id: 'test', title: 'Send a test to two networks', detail: 'Count the segments as received; the opt-out words stand in the text; the link opens on a phone.' },
    APPROVAL,
  ],
  after: [
    { id: 'watch', title: 'Watch the first hour', detail: 'Undelivered and opt-outs by network. Opt-outs of 0.6 to 1.4 % are usual; above, stop and look at the text.' },
    { id: 'replies', title: 'Read the replies', detail: 'Somebody answers within the day; STOP in any spelling counts.' },
    MESSAGE_AFTER,
  ],
};

const push: Procedure = {
  before: [CONSENT, { id: 'test', title: 'Send a test to both systems', detail: 'Nothing is cut; pressing it opens the right screen, also with the app closed.' }, APPROVAL],
  after: [{ id: 'watch', title: 'Watch what is switched off', detail: 'Notifications switched off within a day of the push count as opt-outs.' }, MESSAGE_AFTER],
};

const inApp: Procedure = {
  before: [{ id: 'place', title: 'See it in its place', detail: 'On the pages where it appears, signed in as a customer of the segment; it can be closed, by keyboard too.' }, APPROVAL],
  after: [{ id: 'watch', title: 'Watch closing against acting', detail: 'Closed unread by nearly everybody means wrong place or wrong moment.' }, MESSAGE_AFTER],
};

const ad: Procedure = {
  before: [
    CONSENT,
    { id: 'policy', title: 'Check the platform’s rules', detail: 'Regulated industries need the platform’s own permission. Submit early: review takes a day or more.' },
    { id: 'budget', title: 'Check the budget', detail: 'Daily and total limits are the approved ones, in the right currency.' },
    APPROVAL,
  ],
  after: [
    { id: 'watch', title: 'Watch spend daily', detail: 'More than 10 % over plan goes back to whoever approved it. Ads can be paused at once.' },
    { id: 'members', title: 'Compare the audience', detail: 'Matched members against those sent; far fewer means the addresses do not match.' },
    MESSAGE_AFTER,
  ],
};

const social: Procedure = {
  before: [{ id: 'look', title: 'Look at the preview', detail: 'Picture, first lines and link as they will show; alternative text for pictures.' }, APPROVAL],
  after: [{ id: 'answer', title: 'Read and answer', detail: 'Within the hours agreed. Three angry replies within two hours go to the owner of the journey.' }, MESSAGE_AFTER],
};

const sales: Procedure = {
  before: [{ id: 'brief', title: 'Brief the people', detail: 'What the customer has seen and done, what to offer, what not to promise.' }, APPROVAL],
  after: [{ id: 'time', title: 'Check that it was taken up in time', detail: 'Hot leads within 24 hours. What stays lying is escalated.' }, MESSAGE_AFTER],
};

/** The steps before and after a send, by channel. */
export const PROCEDURES: Record<Channel, Procedure> = { email, sms: texting, whatsapp: texting, push, 'in-app': inApp, ad, social, sales, other: { before: [CONSENT, APPROVAL], after: [MESSAGE_AFTER] } };
