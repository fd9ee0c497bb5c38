import type { ComponentType } from 'react';
import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { formatOf } from '@/lib/journey/channel-format';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Sample } from '@/lib/journey/variables';
import { AdView } from './ad-view';
import { EmailView } from './email-view';
import { InAppView } from './in-app-view';
import { messageOf } from './message-of';
import { PostView } from './post-view';
import type { ViewProps } from './preview-props';
import { PushView } from './push-view';
import { sayMeasure } from './say-measure';
import { ScriptView } from './script-view';
import { TextMessageView } from './text-message-view';

const VIEWS: Record<Channel, ComponentType<ViewProps>> = {
  email: EmailView,
  sms: TextMessageView,
  whatsapp: TextMessageView,
  push: PushView,
  'in-app': InAppView,
  ad: AdView,
  social: PostView,
  sales: ScriptView,
  other: ScriptView,
};

type Props = {
  touchpoint: Touchpoint;
  /** Who sends it. */
  brandName: string;
  /** What is known of the customer who receives it; fallbacks stand for the rest. */
  sample?: Sample | undefined;
  /** Language of the variant to show; without one, the brief itself. */
  locale?: string | undefined;
};

const NOTHING: Sample = {};

/**
 * What the recipient will see of a touchpoint, on its channel and platform. It shows what the brief has and says what it lacks;
 * nothing is loaded, and nothing in it can be followed.
 */
export function TouchpointPreview({ touchpoint, brandName, sample = NOTHING, locale }: Props) {
  const { channel, brief } = touchpoint;
  const View = VIEWS[channel];
  const message = messageOf(touchpoint, locale);
  const keyMessage = message.body ? undefined : brief?.keyMessage?.trim();
  const notes = [sayMeasure(touchpoint, message), View !== ScriptView && keyMessage ? `It should say: ${keyMessage}` : undefined].filter((note) => note !== undefined);
  const name = formatOf(touchpoint)?.name ?? CHANNEL_NAMES[channel];
  return (
    <figure aria-label={`Preview: ${name}`} className="flex min-w-0 flex-col gap-2">
      <View touchpoint={touchpoint} message={message} brandName={brandName.trim() || 'Your brand'} sample={sample} />
      {notes.length > 0 && (
        <figcaption className="flex flex-col gap-0.5 text-12 text-faint">
          {notes.map((note) => (
            <span key={note} className="line-clamp-4 wrap-anywhere">
              {note}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
