import type { Box } from '@/lib/editor/routing/box';
import type { ActionContext } from './actions/action';
import { glideMs } from './actions/fit-view';

/** Moves the view to a box when it is not wholly in it. */
export function bringIn({ flow, seen }: Pick<ActionContext, 'flow' | 'seen'>, { x, y, width, height }: Box): void {
  const view = seen();
  if (x >= view.x && y >= view.y && x + width <= view.x + view.width && y + height <= view.y + view.height) return;
  void flow.setCenter(x + width / 2, y + height / 2, { zoom: flow.getZoom(), duration: glideMs() });
}
