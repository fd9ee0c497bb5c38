import type { Clip } from '@/lib/editor/clipboard/clip';
import { copyParts, describeClip } from '@/lib/editor/clipboard/copy-parts';
import type { ActionContext } from './action';

/** The selection as parts to be put elsewhere, or undefined when nothing of it can be copied. */
export function clipOf({ store }: Pick<ActionContext, 'store'>): Clip | undefined {
  const { journey, selection } = store.getState();
  return copyParts(journey, selection);
}

/** The same as text for the clipboard, and in words. */
export function clipText(context: Pick<ActionContext, 'store'>): { text: string; words: string } | undefined {
  const clip = clipOf(context);
  return clip && { text: JSON.stringify(clip), words: describeClip(clip) };
}
