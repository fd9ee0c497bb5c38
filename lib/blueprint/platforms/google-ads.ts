import { AD_CAP, SHARING_CONSENT } from './common-steps';
import type { Platform } from './platform';

export const googleAds: Platform = {
  id: 'google-ads',
  name: 'Google Ads',
  channels: ['ad'],
  aliases: ['google', 'adwords'],
  does: 'targets',
  makes: { ad: 'Responsive ad' },
  steps: [
    SHARING_CONSENT,
    { id: 'audience', title: 'Create a customer list for each state that advertises', detail: 'Filled by this journey on entering the state, emptied on leaving. Lists are served from about a hundred members on.', after: ['consent'] },
    { id: 'ads', title: 'Build the responsive ads', detail: 'Headlines and descriptions from the brief; look at several combinations before saving.' },
    { id: 'campaign', title: 'Build the campaign on those lists, paused', detail: 'Exclude those who have converted. Start it only with the approved version.', after: ['audience', 'ads'] },
    { ...AD_CAP, after: ['campaign'] },
    { id: 'conversion', title: 'Import the conversion', detail: 'The journey’s success, with its value, so that spend can be held against it.', after: ['campaign'] },
  ],
};
