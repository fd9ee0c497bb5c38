import { AppWindow, Bell, Headset, Mail, Megaphone, MessageCircle, MessageSquareText, Share2, Shapes, type LucideIcon } from 'lucide-react';
import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { classNames } from './class-names';

const ICONS: Record<Channel, LucideIcon> = {
  email: Mail,
  sms: MessageSquareText,
  whatsapp: MessageCircle,
  push: Bell,
  'in-app': AppWindow,
  ad: Megaphone,
  social: Share2,
  sales: Headset,
  other: Shapes,
};

/** A channel's icon, named for screen readers unless its name stands beside it (`decorative`). */
export function ChannelIcon({ channel, decorative = false, className }: { channel: Channel; decorative?: boolean; className?: string }) {
  const Icon = ICONS[channel];
  return (
    <span className="inline-flex shrink-0">
      <Icon aria-hidden className={classNames('size-4', className)} />
      {!decorative && <span className="sr-only">{CHANNEL_NAMES[channel]}</span>}
    </span>
  );
}
