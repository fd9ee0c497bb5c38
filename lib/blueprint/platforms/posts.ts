import type { Platform, PlatformStep } from './platform';

const SCHEDULE: PlatformStep = { id: 'schedule', title: 'Agree who answers', detail: 'A post invites replies: name who reads them, and within what time.' };

export const twitterX: Platform = {
  id: 'twitter-x',
  name: 'X',
  channels: ['social'],
  aliases: ['twitter', 'x'],
  does: 'posts',
  steps: [
    { id: 'account', title: 'Connect the account', detail: 'With the right to post. Posts through the interface are priced one by one: check the plan.' },
    { id: 'posts', title: 'Write each post in 280 characters', detail: 'The link counts as 23; one thought, one link.', after: ['account'] },
    { ...SCHEDULE, after: ['posts'] },
  ],
};

export const instagram: Platform = {
  id: 'instagram',
  name: 'Instagram',
  channels: ['social'],
  does: 'posts',
  steps: [
    { id: 'account', title: 'Connect a professional account', detail: 'Tied to the page that may publish.' },
    { id: 'media', title: 'Prepare picture or film and caption', detail: 'Captions up to 2,200 characters and 30 hashtags; links in captions do not work, so the call to action leads to the profile.', after: ['account'] },
    { ...SCHEDULE, after: ['media'] },
  ],
};

export const linkedin: Platform = {
  id: 'linkedin-publishing',
  name: 'LinkedIn',
  channels: ['social'],
  aliases: ['linkedin'],
  does: 'posts',
  steps: [
    { id: 'page', title: 'Connect the company page', detail: 'As somebody who may publish there; the connection ends after some weeks and must be renewed.' },
    { id: 'posts', title: 'Write each post in 3,000 characters', detail: 'The first two lines show; put the point there.', after: ['page'] },
    { ...SCHEDULE, after: ['posts'] },
  ],
};
