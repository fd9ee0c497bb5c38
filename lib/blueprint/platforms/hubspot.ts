import type { Platform } from './platform';

export const hubspot: Platform = {
  id: 'hubspot',
  name: 'HubSpot',
  channels: ['sales', 'email'],
  does: 'informs',
  makes: { sales: 'Task for the owner', email: 'Email' },
  steps: [
    { id: 'properties', title: 'Create the properties the journey writes', detail: 'Journey, state, entered on, last touchpoint: read-only for people.' },
    { id: 'stages', title: 'Map states to lifecycle stages', detail: 'Only forward, except where the journey says otherwise.', after: ['properties'] },
    { id: 'tasks', title: 'Set up the hand-off to sales', detail: 'A task for the owner with what the customer has seen and done, due within the time the journey promises.', after: ['properties'] },
    { id: 'events', title: 'Send deals won and lost back', detail: 'Webhook on the properties that mean success, with the signature verified.', after: ['stages'] },
  ],
};
