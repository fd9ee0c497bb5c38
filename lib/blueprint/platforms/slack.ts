import type { Platform } from './platform';

export const slack: Platform = {
  id: 'slack',
  name: 'Slack',
  channels: ['sales', 'other'],
  does: 'informs',
  makes: { sales: 'Message to the team', other: 'Message to the team' },
  steps: [
    { id: 'app', title: 'Install the app in the workspace', detail: 'With the right to write messages, and nothing more.' },
    { id: 'channel', title: 'Choose the channel and who watches it', detail: 'Name the people who take over, and within what time.', after: ['app'] },
    { id: 'buttons', title: 'Try the buttons of a test message', detail: '“I take it” must reach the journey, so that nobody is called twice.', after: ['channel'] },
  ],
};
