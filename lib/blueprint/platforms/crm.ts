import type { Platform } from './platform';

export const hubspot: Platform = {
  id: 'hubspot',
  name: 'HubSpot',
  channels: ['sales', 'email'],
  does: 'informs',
  steps: [
    { id: 'properties', title: 'Create the properties the journey writes', detail: 'Journey, state, entered on, last touchpoint: read-only for people.' },
    { id: 'stages', title: 'Map states to lifecycle stages', detail: 'Only forward, except where the journey says otherwise.', after: ['properties'] },
    { id: 'tasks', title: 'Set up the hand-off to sales', detail: 'A task for the owner with what the customer has seen and done, due within the time the journey promises.', after: ['properties'] },
    { id: 'events', title: 'Send deals won and lost back', detail: 'Webhook on the properties that mean success, with the signature verified.', after: ['stages'] },
  ],
};

export const salesforce: Platform = {
  id: 'salesforce',
  name: 'Salesforce',
  channels: ['sales'],
  does: 'informs',
  steps: [
    { id: 'key', title: 'Add an external id for the customer', detail: 'So that writing twice changes nothing.' },
    { id: 'fields', title: 'Create the fields the journey writes', detail: 'Journey, state, entered on, last touchpoint.', after: ['key'] },
    { id: 'tasks', title: 'Set up tasks and assignment rules', detail: 'Who takes over, within what time, and what they see of the journey.', after: ['fields'] },
    { id: 'won', title: 'Send Closed Won back', detail: 'A flow that calls out with a shared secret; it is the journey’s success, or part of it.', after: ['fields'] },
    { id: 'opt-out', title: 'Keep opt-outs in step', detail: 'The field for having opted out of email is written here and read there.', after: ['fields'] },
  ],
};
