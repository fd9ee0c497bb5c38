import type { Platform } from './platform';

export const twilio: Platform = {
  id: 'twilio',
  name: 'Twilio',
  channels: ['sms', 'whatsapp'],
  does: 'sends',
  steps: [
    { id: 'number', title: 'Register the sending number', detail: 'Brand and campaign registration where the country asks for it (A2P 10DLC in the United States); it takes days to weeks.' },
    { id: 'service', title: 'Make a messaging service', detail: 'With the registered numbers as senders.', after: ['number'] },
    { id: 'stop', title: 'Test STOP and HELP', detail: 'STOP ends messages at once and reaches the suppression list here; HELP answers with the brand’s name and contact.', after: ['service'] },
    { id: 'whatsapp-templates', title: 'Have WhatsApp templates approved', detail: 'Outside the 24 hours after a customer’s own message only approved templates go out: up to 1,024 characters and three buttons. Skip it when no WhatsApp message is planned.', after: ['service'] },
    { id: 'events', title: 'Send status callbacks back', detail: 'Delivered, undelivered, read and replies, with the signature verified against the public address.', after: ['service'] },
  ],
};

export const intercom: Platform = {
  id: 'intercom',
  name: 'Intercom',
  channels: ['in-app', 'email'],
  does: 'sends',
  steps: [
    { id: 'messenger', title: 'Put the messenger into the product', detail: 'With identity verification, so that nobody reads another’s messages.' },
    { id: 'content', title: 'Write each in-app message', detail: 'Text, link and audience from the calendar. Product tours cannot be started from outside: send an event, and let a series there react.', after: ['messenger'] },
    { id: 'events', title: 'Send replies and opt-outs back', detail: 'Webhook for replies and subscription changes, with the signature verified.', after: ['messenger'] },
  ],
};

export const slack: Platform = {
  id: 'slack',
  name: 'Slack',
  channels: ['sales', 'other'],
  does: 'informs',
  steps: [
    { id: 'app', title: 'Install the app in the workspace', detail: 'With the right to write messages, and nothing more.' },
    { id: 'channel', title: 'Choose the channel and who watches it', detail: 'Name the people who take over, and within what time.', after: ['app'] },
    { id: 'buttons', title: 'Try the buttons of a test message', detail: '“I take it” must reach the journey, so that nobody is called twice.', after: ['channel'] },
  ],
};
