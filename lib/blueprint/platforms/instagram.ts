import { WHO_ANSWERS } from './common-steps';
import type { Platform } from './platform';

export const instagram: Platform = {
  id: 'instagram',
  name: 'Instagram',
  channels: ['social'],
  does: 'posts',
  makes: { social: 'Post' },
  steps: [
    { id: 'account', title: 'Connect a professional account', detail: 'Tied to the page that may publish.' },
    { id: 'media', title: 'Prepare picture or film and caption', detail: 'From the brief, with alternative text; the link of the call to action stands in the profile on that day.', after: ['account'] },
    { ...WHO_ANSWERS, after: ['media'] },
  ],
};
