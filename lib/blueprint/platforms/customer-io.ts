import { deliveryEvents, DOMAIN, UNSUBSCRIBE } from './common-steps';
import type { Platform } from './platform';

export const customerIo: Platform = {
  id: 'customer-io',
  name: 'Customer.io',
  channels: ['email', 'sms', 'push', 'in-app'],
  aliases: ['customerio', 'customer.io'],
  does: 'sends',
  makes: { email: 'Transactional email', sms: 'Transactional text', push: 'Transactional push', 'in-app': 'Transactional in-app message' },
  steps: [
    DOMAIN,
    { id: 'transactional', title: 'Create a message for each touchpoint', detail: 'As API-triggered messages, with the brief’s subject, body and variables.' },
    { id: 'ids', title: 'Agree on the customer’s id', detail: 'The same id identifies people there and here, or engagement cannot be matched.' },
    deliveryEvents('Reporting webhook for sent, delivered, opened, clicked, converted, bounced, spammed and unsubscribed, with the signature verified.'),
    UNSUBSCRIBE,
  ],
};
