import { deliveryEvents, DOMAIN } from './common-steps';
import type { Platform } from './platform';

export const activecampaign: Platform = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  channels: ['email', 'sms'],
  does: 'triggers',
  makes: { email: 'Automation', sms: 'Automation' },
  steps: [
    DOMAIN,
    { id: 'list', title: 'Make a list for the journey', detail: 'Contacts on it can be written to; leaving it is the opt-out.' },
    { id: 'automation', title: 'Build an automation for each touchpoint', detail: 'It starts when the contact is added by this journey, sends one message, and ends: the journey decides when.', after: ['list'] },
    deliveryEvents('Webhook for sent, open, click, reply, bounce and unsubscribe; its address carries a secret, as ActiveCampaign does not sign.'),
  ],
};
