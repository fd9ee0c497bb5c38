import { lazyCode } from '@/components/ui/lazy-code';
import type { Command } from '@/lib/editor/command';
import type { Alignment } from '@/lib/editor/commands/align-parts';
import { moveParts } from '@/lib/editor/commands/move-parts';
import type { EditorState } from '@/lib/editor/store';
import type { Box } from '@/lib/editor/routing/box';
import { fitView } from './fit-view';
import type { Action, ActionContext } from './action';
import { brought } from './brought';

const MOVABLE = new Set(['state', 'outcome', 'note']);

const moved = ({ selection }: Pick<EditorState, 'selection'>) => selection.filter(({ kind }) => MOVABLE.has(kind));
/** Whether so many parts are selected that they can be moved in regard to each other. */
export const selects = (least: number) => (state: Pick<EditorState, 'selection'>) => moved(state).length >= least;

function selectedBoxes({ store, boxes }: ActionContext): Map<string, Box> {
  const all = boxes();
  return new Map(moved(store.getState()).flatMap(({ id }) => (all.has(id) ? [[id, all.get(id)!] as const] : [])));
}

const align = (to: Alignment, label: string, key: string): Action => ({
  id: `align-${to}`,
  label,
  group: 'Arrange',
  keys: [`alt+${key}`],
  enabled: selects(2),
  run: (context) => void alignBy(context, (code) => code.alignParts(context.store.getState().journey, selectedBoxes(context), to)),
});

const distribute = (way: 'across' | 'down', label: string, key: string): Action => ({
  id: `distribute-${way}`,
  label,
  group: 'Arrange',
  keys: [`alt+shift+${key}`],
  enabled: selects(3),
  run: (context) => void alignBy(context, (code) => code.distributeParts(context.store.getState().journey, selectedBoxes(context), way)),
});

/** What sets parts in line; what lays out a whole journey: as it reads, and in lanes. */
export const ALIGN = lazyCode(() => import('@/lib/editor/commands/align-parts'));
export const ARRANGE = lazyCode(() => import('@/lib/editor/commands/arrange-parts'));
export const LANES = lazyCode(() => import('@/lib/editor/lanes'));

async function alignBy(context: ActionContext, make: (code: Awaited<ReturnType<typeof ALIGN.load>>) => Command): Promise<void> {
  const code = await brought(ALIGN, context, 'Nothing was moved');
  if (code) context.store.getState().run(make(code));
}

async function arrangeAll(context: ActionContext): Promise<void> {
  const code = await brought(ARRANGE, context, 'Nothing was moved');
  if (!code) return;
  const { journey, run } = context.store.getState();
  context.view.setState({ lanes: undefined });
  run(code.arrangeParts(journey));
  requestAnimationFrame(() => fitView(context));
}

async function toggleLanes(context: ActionContext): Promise<void> {
  const shown = context.view.getState().lanes !== undefined;
  const code = shown ? undefined : await brought(LANES, context, 'Nothing was moved');
  if (!shown && !code) return;
  context.view.setState({ lanes: code?.lanesOf });
  requestAnimationFrame(() => fitView(context));
}

async function keepLanes(context: ActionContext): Promise<void> {
  const code = await brought(LANES, context, 'Nothing was moved');
  if (!code) return;
  const { journey, run } = context.store.getState();
  run({ ...moveParts(journey, code.lanesOf(journey).layout), label: 'Arrange in lanes' });
  context.view.setState({ lanes: undefined });
}

export const ARRANGE_ACTIONS: readonly Action[] = [
  align('left', 'Align left', 'a'),
  align('center', 'Align centers', 'h'),
  align('right', 'Align right', 'd'),
  align('top', 'Align tops', 'w'),
  align('middle', 'Align middles', 'v'),
  align('bottom', 'Align bottoms', 's'),
  distribute('across', 'Distribute across', 'h'),
  distribute('down', 'Distribute down', 'v'),
  {
    id: 'arrange',
    label: 'Arrange everything',
    group: 'Arrange',
    keys: ['shift+a'],
    enabled: ({ journey }) => journey.states.length + journey.outcomes.length > 1,
    run: (context) => void arrangeAll(context),
  },
  {
    id: 'lanes',
    label: 'Show or hide lanes by lifecycle stage',
    group: 'Arrange',
    keys: ['l'],
    reading: true,
    enabled: ({ journey }) => journey.states.length > 0,
    run: (context) => void toggleLanes(context),
  },
  {
    id: 'keep-lanes',
    label: 'Keep the arrangement in lanes',
    group: 'Arrange',
    enabled: ({ journey }) => journey.states.length > 0,
    run: (context) => void keepLanes(context),
  },
];
