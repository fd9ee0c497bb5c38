import { produce } from 'immer';
import { useCallback, useEffect, useRef, useState, type PointerEvent } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import type { Dated } from '@/lib/editor/calendar/plan-calendar';
import { changeDelay } from '@/lib/editor/commands/change-delay';
import { DAY_MS, durationMs, HOUR_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { describeDay } from './describe-day';

/** What a drag has come to: the journey as it would be, and by how much the touchpoint is moved. */
export type Moving = { id: string; byMs: number; journey: Journey };

const CLICK_PX = 3;

/** Ways to change when a touchpoint goes out: by dragging its chip, shown before it is done, and by keys. */
export function useMoving(pxPerDay: number, say: (words: string) => void) {
  const store = useEditorStore();
  const [moving, setMoving] = useState<Moving>();
  const drag = useRef<AbortController>(undefined);
  useEffect(() => () => drag.current?.abort(), []);

  /** Moves at once. Presses in a row are one step of undo. */
  const move = useCallback(
    ({ touchpoint, atMs }: Dated, byMs: number) => {
      const { journey, run } = store.getState();
      const command = changeDelay(journey, touchpoint.id, byMs, (by) => describeDay(atMs + by));
      if (command) run({ ...command, mergeKey: `touchpoint/${touchpoint.id}/move`, select: [{ kind: 'touchpoint', id: touchpoint.id }] });
      else say(`${touchpoint.name} is as early as it can be`);
    },
    [store, say],
  );

  /** Follows the pointer by whole days, with Shift by hours; lets go on Escape. */
  const press = useCallback(
    ({ touchpoint, atMs }: Dated, event: PointerEvent) => {
      if (event.button !== 0) return;
      const { journey, run } = store.getState();
      const { id } = touchpoint;
      const fromX = event.clientX;
      const soonest = -durationMs(touchpoint.timing!.delay);
      let command: ReturnType<typeof changeDelay>;
      let dragged = false;
      drag.current?.abort();
      const ends = (drag.current = new AbortController());
      const stop = () => {
        ends.abort();
        setMoving(undefined);
      };
      const follow = ({ clientX, shiftKey }: globalThis.PointerEvent) => {
        dragged ||= Math.abs(clientX - fromX) > CLICK_PX;
        if (!dragged) return;
        const unit = shiftKey ? HOUR_MS : DAY_MS;
        const byMs = Math.max(soonest, Math.round(((clientX - fromX) / pxPerDay) * (DAY_MS / unit)) * unit);
        command = changeDelay(journey, id, byMs, (by) => describeDay(atMs + by));
        setMoving({ id, byMs, journey: command ? produce(journey, (draft) => void command!.recipe(draft)) : journey });
      };
      const options = { signal: ends.signal };
      window.addEventListener('pointermove', follow, options);
      window.addEventListener('pointercancel', stop, options);
      window.addEventListener('keydown', (key) => key.key === 'Escape' && stop(), options);
      window.addEventListener(
        'pointerup',
        () => {
          stop();
          if (command) run({ ...command, select: [{ kind: 'touchpoint', id }] });
          else store.getState().select([{ kind: 'touchpoint', id }]);
        },
        options,
      );
    },
    [store, pxPerDay],
  );

  return { moving, move, press };
}
