import { deliveryEvents, DOMAIN, UNSUBSCRIBE } from './common-steps';
import type { Platform } from './platform';

export const brevo: Platform = {
  id: 'brevo',
  name: 'Brevo',
  channels: ['email', 'sms', 'whatsapp'],
  aliases: ['sendinblue'],
  does: 'sends',
  makes: { email: 'Template', sms: 'Text', whatsapp: 'Approved template' },
  steps: [
    DOMAIN,
    { id: 'sender', title: 'Verify the sender', detail: 'Name and address as customers will see them.' },
    { id: 'templates', title: 'Build one template for each email', detail: 'Subject and body from the calendar; every variable with a fallback.', after: ['sender'] },
    deliveryEvents('Webhook for delivered, opened, click, bounces, spam and unsubscribed, with a token in its authorization header: Brevo does not sign.'),
    UNSUBSCRIBE,
  ],
};
