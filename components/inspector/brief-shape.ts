import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';

/** The texts of a brief. */
export type BriefText = 'keyMessage' | 'angle' | 'format' | VariantText;
/** Those that customers read, and that may be there in other languages too. */
export type VariantText = 'subject' | 'preheader' | 'body' | 'cta';

export type BriefField = {
  key: BriefText;
  label: string;
  placeholder?: string;
  /** Said where the channel has no such text. */
  hint?: string;
  /** Lines it starts with; without, it is one line. */
  rows?: number;
  /** Whether customers read it, so that it may hold variables. */
  isRead: boolean;
  /** What undo calls it. */
  name: string;
};

type Words = { label: string; placeholder?: string; hint?: string };
type Shape = { subject?: Words; preheader?: Words; body: Words; cta: string; format: string };

const SHAPES: Record<Channel, Shape> = {
  email: { subject: { label: 'Subject' }, preheader: { label: 'Preheader', placeholder: 'Goes on where the subject ends' }, body: { label: 'Body' }, cta: 'Start your trial', format: 'Plain-text letter' },
  sms: { body: { label: 'Text', placeholder: 'Acme: your cart is kept until Friday. acme.com/cart Reply STOP to end' }, cta: 'Finish the order', format: 'One segment with a link' },
  whatsapp: { body: { label: 'Text' }, cta: 'Track my order', format: 'Template with two buttons' },
  push: { subject: { label: 'Title' }, body: { label: 'Text' }, cta: 'Open the cart', format: 'Title and one line' },
  'in-app': { subject: { label: 'Title' }, body: { label: 'Text' }, cta: 'Invite a colleague', format: 'Banner' },
  ad: { subject: { label: 'Headline' }, body: { label: 'Description' }, cta: 'Learn more', format: 'Single image' },
  social: { body: { label: 'Post' }, cta: 'Read the study', format: 'Carousel' },
  sales: { body: { label: 'Script', placeholder: 'How to begin, what to ask' }, cta: 'A 20-minute call', format: 'Call' },
  other: { body: { label: 'Text' }, cta: 'Bring this card', format: 'Postcard' },
};

/** A text that the brief has from another channel. */
function unsent(label: string, channel: Channel): Words {
  return { label, hint: channel === 'other' ? 'Kept from another channel.' : `Kept from another channel: ${CHANNEL_NAMES[channel]} has none.` };
}

/**
 * The texts that a brief has on a channel, in the order in which they are asked for. One that the channel does not have is asked for
 * where the brief says something there, so that nothing is out of sight.
 */
export function briefFieldsOf(channel: Channel, has: { subject: boolean; preheader: boolean }): BriefField[] {
  const { subject, preheader, body, cta, format } = SHAPES[channel];
  const texts: [BriefText, Words | undefined, number?][] = [
    ['subject', subject ?? (has.subject ? unsent('Subject', channel) : undefined)],
    ['preheader', preheader ?? (has.preheader ? unsent('Preheader', channel) : undefined)],
    ['body', body, 3],
  ];
  return [
    { key: 'keyMessage', name: 'key message', label: 'Key message', placeholder: 'The one thing it should say', rows: 2, isRead: false },
    { key: 'angle', name: 'angle', label: 'Angle', placeholder: 'What it adds that the others don’t say', rows: 1, isRead: false },
    ...texts.flatMap(([key, words, rows]): BriefField[] => (words ? [{ key, name: key, ...words, ...(rows && { rows }), isRead: true }] : [])),
    { key: 'cta', name: 'call to action', label: 'Call to action', placeholder: cta, isRead: true },
    { key: 'format', name: 'format', label: 'Format', placeholder: format, isRead: false },
  ];
}
