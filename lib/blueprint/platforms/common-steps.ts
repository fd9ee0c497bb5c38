import type { PlatformStep } from './platform';

/** Steps that several platforms ask alike. */
export const DOMAIN: PlatformStep = { id: 'domain', title: 'Authenticate the sending domain', detail: 'SPF, DKIM and DMARC pass for the address customers will see. Without them large mailbox providers refuse bulk mail.', channels: ['email'] };
export const UNSUBSCRIBE: PlatformStep = { id: 'one-click', title: 'Turn on one-click unsubscribe', detail: 'List-Unsubscribe and List-Unsubscribe-Post headers on every marketing email, leading to the same list as the link in the footer.', after: ['domain'], channels: ['email'] };
export const SHARING_CONSENT: PlatformStep = { id: 'consent', title: 'Check the consent for sharing addresses', detail: 'Customers must have agreed that hashed contact data goes to an advertising platform.' };
export const AD_CAP: PlatformStep = { id: 'cap', title: 'Set the frequency cap and the daily budget', detail: 'Caps of the platform stand beside those of the journey; the budget is the one that was approved.' };
export const WHO_ANSWERS: PlatformStep = { id: 'schedule', title: 'Agree who answers', detail: 'A post invites replies: name who reads them, and within what time.' };

/** What the platform reports back, and how it proves that the report is its own. */
export function deliveryEvents(detail: string): PlatformStep {
  return { id: 'events', title: 'Send delivery events back', detail, after: ['domain'] };
}
