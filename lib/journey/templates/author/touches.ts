import type { Channel } from '../../channel';
import type { Signal } from '../../criterion';
import type { Duration } from '../../duration';
import type { Rate } from '../../rate';
import type { FailurePath, OptOut, SendWindow, Timing, Touchpoint } from '../../touchpoint';

/** What a message is, in short. */
export type Message = {
  when: Timing;
  /** Key message: the one thing it says. */
  says: string;
  /** What it adds that others do not. */
  angle: string;
  cta: string;
  body: string;
  leadsTo?: string;
  format?: string;
  assets?: string[];
  /** The sign of success; a click unless the channel has another. */
  sign?: Signal;
  within?: Duration;
  rate?: Rate;
  /** What happens to those who do not respond; they wait for the timeout unless said. */
  otherwise?: FailurePath['then'];
  platform?: string;
  transactional?: true;
};
type Written = Omit<Message, 'subject'> & { subject: string };

/** Send windows where the customer is: office hours of the middle of the week, and when people at home read. */
export const OFFICE: SendWindow = { days: ['tue', 'wed', 'thu'], from: '09:00', until: '11:00' };
export const HOME: SendWindow = { days: ['tue', 'thu', 'sat'], from: '10:00', until: '20:00' };
export const DAYTIME: SendWindow = { from: '10:00', until: '20:00' };

export const onEntry = (delay: Duration = 'PT0S', window?: SendWindow): Timing => ({ kind: 'entry', delay, ...(window && { window }) });
export const ifSilent = (touchpoint: string, delay: Duration, window?: SendWindow): Timing => ({ kind: 'after', touchpoint, if: 'not-engaged', delay, ...(window && { window }) });
export const ifEngaged = (touchpoint: string, delay: Duration, window?: SendWindow): Timing => ({ kind: 'after', touchpoint, if: 'engaged', delay, ...(window && { window }) });
export const after = (touchpoint: string, delay: Duration, window?: SendWindow): Timing => ({ kind: 'after', touchpoint, if: 'always', delay, ...(window && { window }) });
export const upon = (name: string, delay: Duration = 'PT0S', window?: SendWindow): Timing => ({ kind: 'event', event: name, delay, ...(window && { window }) });

export const email = (id: string, name: string, message: Written) => touch(id, name, 'email', message, 'One-column email');
export const sms = (id: string, name: string, message: Message) => touch(id, name, 'sms', message, 'Text message');
export const whatsapp = (id: string, name: string, message: Message) => touch(id, name, 'whatsapp', message, 'Approved template message');
export const push = (id: string, name: string, message: Written) => touch(id, name, 'push', message, 'Push notification');
export const inApp = (id: string, name: string, message: Message) => touch(id, name, 'in-app', message, 'Message inside the product');
export const ad = (id: string, name: string, message: Written) => touch(id, name, 'ad', message, 'Single image ad');
export const call = (id: string, name: string, message: Message) => touch(id, name, 'sales', { sign: 'replied', ...message }, 'Personal note and call');

const OPT_OUTS: Record<Channel, OptOut> = {
  email: { mechanism: 'unsubscribe-link', leaves: 'channel' },
  sms: { mechanism: 'stop-keyword', leaves: 'channel' },
  whatsapp: { mechanism: 'stop-keyword', leaves: 'channel' },
  push: { mechanism: 'device-setting', leaves: 'channel' },
  'in-app': { mechanism: 'in-app-setting', leaves: 'channel' },
  ad: { mechanism: 'ad-preference', leaves: 'channel' },
  social: { mechanism: 'unfollow', leaves: 'channel' },
  sales: { mechanism: 'spoken-request', leaves: 'journey' },
  other: { mechanism: 'spoken-request', leaves: 'journey' },
};

function touch(id: string, name: string, channel: Channel, message: Message & { subject?: string }, usualFormat: string): Touchpoint {
  const { when, says, angle, cta, subject, body, leadsTo, format = usualFormat, assets, sign = 'clicked', within = 'P3D', rate, otherwise = { kind: 'wait' }, platform, transactional } = message;
  const variables = recipientVariables([subject ?? '', body, cta].join('\n'));
  return {
    id,
    name,
    channel,
    ...(platform !== undefined && { platform }),
    ...(transactional && { transactional }),
    brief: { format, keyMessage: says, angle, cta, ...(subject !== undefined && { subject }), body, ...(assets && { assets }), ...(variables.length > 0 && { variables }), ...(leadsTo !== undefined && { leadsTo }) },
    timing: when,
    success: { signal: sign, within, ...(rate && { expectedRate: rate }) },
    failure: { ...(otherwise.kind !== 'wait' && { after: within }), then: otherwise },
    optOut: OPT_OUTS[channel],
  };
}

/** Names between double braces, each once. */
function recipientVariables(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g), ([, name]) => name!))];
}
