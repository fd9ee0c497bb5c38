import { AD_CAP, SHARING_CONSENT } from './common-steps';
import type { Platform } from './platform';

export const metaMarketing: Platform = {
  id: 'meta-marketing',
  name: 'Meta',
  channels: ['ad'],
  aliases: ['meta', 'facebook', 'facebook ads', 'meta ads'],
  does: 'targets',
  makes: { ad: 'Ad' },
  steps: [
    SHARING_CONSENT,
    { id: 'audience', title: 'Create a custom audience for each state that advertises', detail: 'Filled with hashed addresses on entering the state, emptied on leaving.', after: ['consent'] },
    { id: 'creative', title: 'Upload the creatives', detail: 'Text, headline, and an image or film for each placement, from the brief.' },
    { id: 'campaign', title: 'Build campaign and ad sets, paused', detail: 'Exclude those who have converted; choose the objective that matches the success metric.', after: ['audience', 'creative'] },
    { ...AD_CAP, after: ['campaign'] },
  ],
};
