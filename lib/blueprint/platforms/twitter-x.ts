import { WHO_ANSWERS } from './common-steps';
import type { Platform } from './platform';

export const twitterX: Platform = {
  id: 'twitter-x',
  name: 'X',
  channels: ['social'],
  aliases: ['twitter', 'x'],
  does: 'posts',
  makes: { social: 'Post' },
  steps: [
    { id: 'account', title: 'Connect the account', detail: 'With the right to post. Posts through the interface are priced one by one: check the plan.' },
    { id: 'posts', title: 'Write each post', detail: 'One thought, one link, from the brief.', after: ['account'] },
    { ...WHO_ANSWERS, after: ['posts'] },
  ],
};
