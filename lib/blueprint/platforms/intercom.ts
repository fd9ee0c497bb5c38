import type { Platform } from './platform';

export const intercom: Platform = {
  id: 'intercom',
  name: 'Intercom',
  channels: ['in-app', 'email'],
  does: 'sends',
  makes: { 'in-app': 'In-app message', email: 'Email' },
  steps: [
    { id: 'messenger', title: 'Put the messenger into the product', detail: 'With identity verification, so that nobody reads another’s messages.' },
    { id: 'content', title: 'Write each in-app message', detail: 'Text, link and audience from the calendar. Product tours cannot be started from outside: send an event, and let a series there react.', after: ['messenger'], channels: ['in-app'] },
    { id: 'events', title: 'Send replies and opt-outs back', detail: 'Webhook for replies and subscription changes, with the signature verified.', after: ['messenger'] },
  ],
};
