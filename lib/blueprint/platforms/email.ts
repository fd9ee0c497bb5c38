import type { Platform, PlatformStep } from './platform';

const DOMAIN: PlatformStep = { id: 'domain', title: 'Authenticate the sending domain', detail: 'SPF, DKIM and DMARC pass for the address customers will see. Without them large mailbox providers refuse bulk mail.' };
const UNSUBSCRIBE: PlatformStep = { id: 'one-click', title: 'Turn on one-click unsubscribe', detail: 'List-Unsubscribe and List-Unsubscribe-Post headers on every marketing email, leading to the same list as the link in the footer.', after: ['domain'] };
const events = (detail: string): PlatformStep => ({ id: 'events', title: 'Send delivery events back', detail, after: ['domain'] });

export const sendgrid: Platform = {
  id: 'sendgrid',
  name: 'SendGrid',
  channels: ['email'],
  aliases: ['twilio sendgrid'],
  does: 'sends',
  steps: [
    DOMAIN,
    { id: 'key', title: 'Make an API key that may only send mail', detail: 'A key restricted to Mail Send; keep it in the connection, not in a document.' },
    { id: 'group', title: 'Make an unsubscribe group for this journey', detail: 'So that leaving the journey does not silence receipts and account mail.' },
    { id: 'templates', title: 'Build one template for each email', detail: 'Subject, preheader and body from the calendar; every variable with a fallback.', after: ['group'] },
    events('Event webhook for delivered, open, click, bounce, spam report and unsubscribe, with the signature verified.'),
    UNSUBSCRIBE,
  ],
};

export const klaviyo: Platform = {
  id: 'klaviyo',
  name: 'Klaviyo',
  channels: ['email', 'sms'],
  does: 'triggers',
  steps: [
    DOMAIN,
    { id: 'metric', title: 'Create the metric that starts each message', detail: 'This journey sends events; a Klaviyo flow for each event sends the message. Use one event name for each touchpoint.' },
    { id: 'flow', title: 'Build a flow for each touchpoint', detail: 'Triggered by its metric, one message, no delays: the journey decides when. Switch Smart Sending off for it, or it will skip what the journey counts as sent.', after: ['metric'] },
    { id: 'consent', title: 'Check that lists hold the right consent', detail: 'Email and SMS consent are separate there too.' },
    events('Webhook or flow action for opened, clicked, bounced, marked as spam and unsubscribed.'),
  ],
};

export const customerIo: Platform = {
  id: 'customer-io',
  name: 'Customer.io',
  channels: ['email', 'sms', 'push', 'in-app'],
  aliases: ['customerio', 'customer.io'],
  does: 'sends',
  steps: [
    DOMAIN,
    { id: 'transactional', title: 'Create a message for each touchpoint', detail: 'As API-triggered messages, with the brief’s subject, body and variables.' },
    { id: 'ids', title: 'Agree on the customer’s id', detail: 'The same id identifies people there and here, or engagement cannot be matched.' },
    events('Reporting webhook for sent, delivered, opened, clicked, converted, bounced, spammed and unsubscribed, with the signature verified.'),
    UNSUBSCRIBE,
  ],
};

export const brevo: Platform = {
  id: 'brevo',
  name: 'Brevo',
  channels: ['email', 'sms', 'whatsapp'],
  aliases: ['sendinblue'],
  does: 'sends',
  steps: [
    DOMAIN,
    { id: 'sender', title: 'Verify the sender', detail: 'Name and address as customers will see them.' },
    { id: 'templates', title: 'Build one template for each email', detail: 'Subject and body from the calendar; every variable with a fallback.', after: ['sender'] },
    events('Webhook for delivered, opened, click, bounces, spam and unsubscribed, with a token in its authorization header: Brevo does not sign.'),
    UNSUBSCRIBE,
  ],
};

export const activecampaign: Platform = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  channels: ['email', 'sms'],
  does: 'triggers',
  steps: [
    DOMAIN,
    { id: 'list', title: 'Make a list for the journey', detail: 'Contacts on it can be written to; leaving it is the opt-out.' },
    { id: 'automation', title: 'Build an automation for each touchpoint', detail: 'It starts when the contact is added by this journey, sends one message, and ends: the journey decides when.', after: ['list'] },
    events('Webhook for sent, open, click, reply, bounce and unsubscribe; its address carries a secret, as ActiveCampaign does not sign.'),
  ],
};
