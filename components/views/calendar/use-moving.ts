import { produce } from 'immer';
import { useCallback, useEffect, useRef, useState, type PointerEvent } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import type { Dated } from '@/lib/editor/calendar/plan-calendar';
import { changeDelay } from '@/lib/editor/commands/change-delay';
import { DAY_MS, durationMs, HOUR_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { describeDay } from './describe-day';
import { scrollAtEdges } from './scroll-at-edges';

/** What a drag has come to: the journey as it would be, and by how much the touchpoint is moved. */
export type Moving = { id: string; byMs: number; journey: Journey };

const CLICK_PX = 3;
/** A finger that rests this long on a touchpoint takes it up; one that moves further before scrolls. */
const HOLD_MS = 350;
const STILL_PX = 10;
/** How many days a second go by at most while one is held at a side. */
const DAYS_PER_S = 30;
const FASTEST_PX = 14;

type Options = {
  pxPerDay: number;
  /** What scrolls while a chip is held near its side, and how much of it the rows' names cover. */
  sheet: HTMLElement | null;
  coveredPx: number;
  say: (words: string) => void;
};

/** Ways to change when a touchpoint goes out: by dragging its chip, shown before it is done, and by keys. */
export function useMoving({ pxPerDay, sheet, coveredPx, say }: Options) {
  const store = useEditorStore();
  const [moving, setMoving] = useState<Moving>();
  const stopDrag = useRef<() => void>(undefined);
  useEffect(() => () => stopDrag.current?.(), []);

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

  /** Whether a finger has taken up a touchpoint: then it does not scroll. Heard before the browser decides, hence not by React. */
  const isTaken = useRef(false);
  useEffect(() => {
    const keep = (event: TouchEvent) => isTaken.current && event.cancelable && event.preventDefault();
    sheet?.addEventListener('touchmove', keep, { passive: false });
    return () => sheet?.removeEventListener('touchmove', keep);
  }, [sheet]);

  /** Follows the pointer by whole days, with Shift by hours, and scrolls at the sides; lets go on Escape. A finger has to rest on it first. */
  const press = useCallback(
    ({ touchpoint, atMs }: Dated, { button, clientX: fromX, clientY: fromY, pointerId, pointerType }: PointerEvent) => {
      if (button !== 0 || !sheet) return;
      const { journey, run } = store.getState();
      const { id } = touchpoint;
      const fromScroll = sheet.scrollLeft;
      const soonest = -durationMs(touchpoint.timing!.delay);
      let command: ReturnType<typeof changeDelay>;
      let last: globalThis.PointerEvent | undefined;
      stopDrag.current?.();
      const listening = new AbortController();
      const edges = scrollAtEdges(sheet, { leftPx: coveredPx, fastestPx: Math.min(FASTEST_PX, (pxPerDay * DAYS_PER_S) / 60) });
      const byFinger = pointerType === 'touch';
      const taking = byFinger
        ? setTimeout(() => {
            isTaken.current = true;
            setMoving({ id, byMs: 0, journey });
          }, HOLD_MS)
        : undefined;
      const stop = (stopDrag.current = () => {
        clearTimeout(taking);
        isTaken.current = false;
        listening.abort();
        edges.stop();
        setMoving(undefined);
      });
      const follow = () => {
        if (!last) return;
        const unit = last.shiftKey ? HOUR_MS : DAY_MS;
        const byPx = last.clientX - fromX + sheet.scrollLeft - fromScroll;
        const byMs = Math.max(soonest, Math.round((byPx / pxPerDay) * (DAY_MS / unit)) * unit);
        command = changeDelay(journey, id, byMs, (by) => describeDay(atMs + by));
        setMoving({ id, byMs, journey: command ? produce(journey, (draft) => void command!.recipe(draft)) : journey });
      };
      const drag = (event: globalThis.PointerEvent) => {
        if (event.pointerId !== pointerId) return;
        if (byFinger && !isTaken.current) return void (Math.hypot(event.clientX - fromX, event.clientY - fromY) > STILL_PX && stop());
        if (!last && Math.abs(event.clientX - fromX) <= CLICK_PX) return;
        last = event;
        edges.toward(event.clientX, fromX);
        follow();
      };
      const options = { signal: listening.signal };
      window.addEventListener('pointermove', drag, options);
      sheet.addEventListener('scroll', follow, options);
      window.addEventListener('pointercancel', (event) => event.pointerId === pointerId && stop(), options);
      // A long touch would open the browser's own menu.
      if (byFinger) window.addEventListener('contextmenu', (event) => event.preventDefault(), options);
      window.addEventListener('keydown', (key) => key.key === 'Escape' && stop(), options);
      window.addEventListener(
        'pointerup',
        (event) => {
          if (event.pointerId !== pointerId) return;
          stop();
          if (command) run({ ...command, select: [{ kind: 'touchpoint', id }] });
          else store.getState().select([{ kind: 'touchpoint', id }]);
        },
        options,
      );
    },
    [store, pxPerDay, sheet, coveredPx],
  );

  return { moving, move, press };
}
