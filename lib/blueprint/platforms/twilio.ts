import type { Platform } from './platform';

export const twilio: Platform = {
  id: 'twilio',
  name: 'Twilio',
  channels: ['sms', 'whatsapp'],
  does: 'sends',
  makes: { sms: 'Text', whatsapp: 'Approved template' },
  steps: [
    { id: 'number', title: 'Register the sending number', detail: 'Brand and campaign registration where the country asks for it (A2P 10DLC in the United States); it takes days to weeks.' },
    { id: 'service', title: 'Make a messaging service', detail: 'With the registered numbers as senders.', after: ['number'] },
    { id: 'stop', title: 'Test STOP and HELP', detail: 'STOP ends messages at once and reaches the suppression list here; HELP answers with the brand’s name and contact.', after: ['service'] },
    { id: 'whatsapp-templates', title: 'Have WhatsApp templates approved', detail: 'One for each message, with its variables numbered and an example of each; approval takes minutes to days.', after: ['service'], channels: ['whatsapp'] },
    { id: 'events', title: 'Send status callbacks back', detail: 'Delivered, undelivered, read and replies, with the signature verified against the public address.', after: ['service'] },
  ],
};
