import { deliveryEvents, DOMAIN, UNSUBSCRIBE } from './common-steps';
import type { Platform } from './platform';

export const sendgrid: Platform = {
  id: 'sendgrid',
  name: 'SendGrid',
  channels: ['email'],
  aliases: ['twilio sendgrid'],
  does: 'sends',
  makes: { email: 'Dynamic template' },
  steps: [
    DOMAIN,
    { id: 'key', title: 'Make an API key that may only send mail', detail: 'A key restricted to Mail Send; keep it in the connection, not in a document.' },
    { id: 'group', title: 'Make an unsubscribe group for this journey', detail: 'So that leaving the journey does not silence receipts and account mail.' },
    { id: 'templates', title: 'Build one template for each email', detail: 'Subject, preheader and body from the calendar; every variable with a fallback.', after: ['group'] },
    deliveryEvents('Event webhook for delivered, open, click, bounce, spam report and unsubscribe, with the signature verified.'),
    UNSUBSCRIBE,
  ],
};
