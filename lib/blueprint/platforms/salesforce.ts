import type { Platform } from './platform';

export const salesforce: Platform = {
  id: 'salesforce',
  name: 'Salesforce',
  channels: ['sales'],
  does: 'informs',
  makes: { sales: 'Task for the owner' },
  steps: [
    { id: 'key', title: 'Add an external id for the customer', detail: 'So that writing twice changes nothing.' },
    { id: 'fields', title: 'Create the fields the journey writes', detail: 'Journey, state, entered on, last touchpoint.', after: ['key'] },
    { id: 'tasks', title: 'Set up tasks and assignment rules', detail: 'Who takes over, within what time, and what they see of the journey.', after: ['fields'] },
    { id: 'won', title: 'Send Closed Won back', detail: 'A flow that calls out with a shared secret; it is the journey’s success, or part of it.', after: ['fields'] },
    { id: 'opt-out', title: 'Keep opt-outs in step', detail: 'The field for having opted out of email is written here and read there.', after: ['fields'] },
  ],
};
