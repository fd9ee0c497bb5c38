import type { Platform, PlatformStep } from './platform';

const CONSENT: PlatformStep = { id: 'consent', title: 'Check the consent for sharing addresses', detail: 'Customers must have agreed that hashed contact data goes to an advertising platform.' };
const CAP: PlatformStep = { id: 'cap', title: 'Set the frequency cap and the daily budget', detail: 'Caps of the platform stand beside those of the journey; the budget is the one that was approved.' };

export const googleAds: Platform = {
  id: 'google-ads',
  name: 'Google Ads',
  channels: ['ad'],
  aliases: ['google', 'adwords'],
  does: 'targets',
  steps: [
    CONSENT,
    { id: 'audience', title: 'Create a customer list for each state that advertises', detail: 'Filled by this journey on entering the state, emptied on leaving. Lists are served from about a hundred members on.', after: ['consent'] },
    { id: 'ads', title: 'Build the responsive ads', detail: '3 to 15 headlines of 30 characters, 2 to 4 descriptions of 90, from the brief.' },
    { id: 'campaign', title: 'Build the campaign on those lists, paused', detail: 'Exclude those who have converted. Start it only with the approved version.', after: ['audience', 'ads'] },
    { ...CAP, after: ['campaign'] },
    { id: 'conversion', title: 'Import the conversion', detail: 'The journey’s success, with its value, so that spend can be held against it.', after: ['campaign'] },
  ],
};

export const metaMarketing: Platform = {
  id: 'meta-marketing',
  name: 'Meta',
  channels: ['ad'],
  aliases: ['meta', 'facebook', 'facebook ads', 'meta ads'],
  does: 'targets',
  steps: [
    CONSENT,
    { id: 'audience', title: 'Create a custom audience for each state that advertises', detail: 'Filled with hashed addresses on entering the state, emptied on leaving.', after: ['consent'] },
    { id: 'creative', title: 'Upload the creatives', detail: 'Text of which the first 125 characters show, a headline of which 27 show, an image or film in the placements’ sizes.' },
    { id: 'campaign', title: 'Build campaign and ad sets, paused', detail: 'Exclude those who have converted; choose the objective that matches the success metric.', after: ['audience', 'creative'] },
    { ...CAP, after: ['campaign'] },
  ],
};
