import { WHO_ANSWERS } from './common-steps';
import type { Platform } from './platform';

export const linkedin: Platform = {
  id: 'linkedin-publishing',
  name: 'LinkedIn',
  channels: ['social'],
  aliases: ['linkedin'],
  does: 'posts',
  makes: { social: 'Post' },
  steps: [
    { id: 'page', title: 'Connect the company page', detail: 'As somebody who may publish there; the connection ends after some weeks and must be renewed.' },
    { id: 'posts', title: 'Write each post', detail: 'From the brief, with the link in the post or in the first comment, as agreed.', after: ['page'] },
    { ...WHO_ANSWERS, after: ['posts'] },
  ],
};
