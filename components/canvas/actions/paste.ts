import { STATE_WIDTH } from '@/lib/editor/sizes';
import type { Clip } from '@/lib/editor/clipboard/clip';
import { describeClip } from '@/lib/editor/clipboard/copy-parts';
import { readClip } from '@/lib/editor/clipboard/read-clip';
import { pasteParts } from '@/lib/editor/commands/paste-parts';
import { meet, type Box } from '@/lib/editor/routing/box';
import { findTouchpoint } from '@/lib/journey/graph';
import type { Position } from '@/lib/journey/journey';
import { focusNode } from '../focus-node';
import { freeSpot } from '../free-spot';
import { selectedStateId } from '../selected-state';
import type { ActionContext } from './action';

const BESIDE = 48;

/** Pastes the clipboard's text, whatever it is: says why when it cannot. */
export function pasteText(context: ActionContext, text: string): void {
  const read = readClip(text);
  if (read.ok) pasteClip(context, read.clip, 'Paste');
  else context.say({ title: 'Nothing was pasted', description: read.message, tone: 'warning' });
}

/** Puts a clip where there is room: at the place that is meant, near where it was when that is in view, else in the middle of the view. */
export function pasteClip(context: ActionContext, clip: Clip, verb: 'Paste' | 'Duplicate'): void {
  const { journey, selection, run } = context.store.getState();
  const first = clip.touchpoints[0];
  const own = verb === 'Duplicate' && first ? findTouchpoint(journey, first.id)?.state.id : undefined;
  const pasting = pasteParts(journey, clip, { verb, into: own ?? selectedStateId({ journey, selection }), at: placeFor(context, clip) });
  if (!pasting.ok) {
    context.say({ title: 'Nothing was pasted', description: pasting.message, tone: 'warning' });
    return;
  }
  run(pasting.command);
  const [part, ...more] = pasting.command.select ?? [];
  if (part && !more.length) focusNode(context.root(), part.id);
  if (pasting.lost) {
    const links = pasting.lost === 1 ? 'One link led' : `${pasting.lost} links led`;
    context.say({ title: `Pasted ${describeClip(clip)}`, description: `${links} to parts that are not in this journey and ${pasting.lost === 1 ? 'was' : 'were'} left out. The problems list says where.` });
  }
}

function placeFor({ boxes, seen, here }: ActionContext, clip: Clip): Position | undefined {
  const points = Object.values(clip.layout);
  if (!points.length) return undefined;
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  const size = { width: Math.max(...points.map(({ x }) => x)) - left + STATE_WIDTH, height: Math.max(...points.map(({ y }) => y)) - top + 160 };
  const view = seen();
  const there: Box = { x: left, y: top, ...size };
  const wished = here ?? (meet(there, view) ? { x: left + BESIDE, y: top + BESIDE } : { x: view.x + (view.width - size.width) / 2, y: view.y + (view.height - size.height) / 2 });
  return freeSpot(wished, size, [...boxes().values()]);
}
