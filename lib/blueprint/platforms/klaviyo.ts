import { deliveryEvents, DOMAIN } from './common-steps';
import type { Platform } from './platform';

export const klaviyo: Platform = {
  id: 'klaviyo',
  name: 'Klaviyo',
  channels: ['email', 'sms'],
  does: 'triggers',
  makes: { email: 'Metric and flow', sms: 'Metric and flow' },
  steps: [
    DOMAIN,
    { id: 'metric', title: 'Create the metric that starts each message', detail: 'This journey sends events; a Klaviyo flow for each event sends the message. Use one event name for each touchpoint.' },
    { id: 'flow', title: 'Build a flow for each touchpoint', detail: 'Triggered by its metric, one message, no delays: the journey decides when. Switch Smart Sending off for it, or it will skip what the journey counts as sent.', after: ['metric'] },
    { id: 'consent', title: 'Check that lists hold the right consent', detail: 'Email and SMS consent are separate there too.' },
    deliveryEvents('Webhook or flow action for opened, clicked, bounced, marked as spam and unsubscribed.'),
  ],
};
