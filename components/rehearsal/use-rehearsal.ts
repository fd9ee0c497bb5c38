'use client';

import { useEffect, useMemo, useState } from 'react';
import { useBrandPolicy } from '@/components/builder/brand-context';
import { useSetCustomer } from '@/components/builder/customer-context';
import { useEditorStore } from '@/components/builder/editor-context';
import type { EditorStore } from '@/lib/editor/store';
import { endingOf, rehearse, type RehearsalRun } from '@/lib/engine/rehearse';
import type { Journey } from '@/lib/journey/journey';
import { LONGEST_REHEARSAL_MS, MOST_STEPS } from '@/lib/journey/rehearsal-limits';
import type { Rehearsal, RehearsalStep, RehearsedCustomer } from '@/lib/journey/schema/rehearsal';

export type Script = { customer: RehearsedCustomer; startsAt: string; steps: RehearsalStep[] };

export type Playing = {
  script: Script;
  run: RehearsalRun;
  /** Whether the last edit of the journey made this customer end up elsewhere. */
  elsewhere: boolean;
  act: (did: RehearsalStep['did'], atMs?: number) => void;
  undo: () => void;
  stop: () => void;
  /** Whether no more can be pressed, and the last moment to which time can be let pass. */
  full: boolean;
  untilMs: number;
};

/** The customer of each document in this page: looking at the problems meanwhile does not send them away. */
const kept = new WeakMap<EditorStore, Script>();

/**
 * One customer being walked through the journey as it is drawn right now: what was pressed is played again after every edit. The canvas
 * shows where they are.
 */
export function useRehearsal(journey: Journey): { playing: Playing | undefined; begin: (script: Script) => void } {
  const policy = useBrandPolicy();
  const setCustomer = useSetCustomer();
  const store = useEditorStore();
  const [script, setOwn] = useState(() => kept.get(store));
  const run = useMemo(() => script && rehearse(journey, script, policy), [journey, script, policy]);
  const place = run && endingOf(run).place;
  const [seen, setSeen] = useState<{ script: Script; place: string | null }>();

  useEffect(() => {
    if (!run || !place) {
      setCustomer(null);
      return;
    }
    const been = run.log.flatMap(({ effects }) => effects.flatMap((effect) => (effect.kind === 'enter' ? [effect.state] : effect.kind === 'move' ? [effect.from, effect.to] : [])));
    setCustomer({ at: place, been: new Set(been) });
    // oxlint-disable-next-line react/exhaustive-deps -- the setter is the store's and never another
  }, [run, place]);
  // oxlint-disable-next-line react/exhaustive-deps -- only on leaving
  useEffect(() => () => setCustomer(null), []);

  if (script && run && seen?.script !== script) setSeen({ script, place: place ?? null });
  const setScript = (next: Script | undefined) => {
    if (next) kept.set(store, next);
    else kept.delete(store);
    setOwn(next);
  };
  const change = (steps: RehearsalStep[]) => script && setScript({ ...script, steps });
  return {
    begin: setScript,
    playing:
      script && run
        ? {
            script,
            run,
            elsewhere: seen !== undefined && seen.script === script && seen.place !== (place ?? null),
            act: (did, atMs = run.nowMs) => change([...script.steps, { afterMs: Math.max(0, Math.round(atMs - Date.parse(script.startsAt))), did }]),
            full: script.steps.length >= MOST_STEPS,
            untilMs: Date.parse(script.startsAt) + LONGEST_REHEARSAL_MS,
            undo: () => change(script.steps.slice(0, -1)),
            stop: () => setScript(undefined),
          }
        : undefined,
  };
}

/** A kept rehearsal as it is played. */
export function scriptOf({ customer, startsAt, steps }: Rehearsal): Script {
  return { customer, startsAt, steps };
}
