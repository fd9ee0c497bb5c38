'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { AROUND } from '@/components/builder/load-around';
import { Canvas } from '@/components/canvas/canvas';
import { useCan } from '@/components/shell/role-context';
import { lazyPanel } from '@/components/ui/lazy-panel';
import { lazyPart, usePreload } from '@/components/ui/lazy-part';
import { useNarrow, useView } from './use-view';
import { useViewCommands } from './use-view-commands';
import { useViewKeys } from './use-view-keys';

const ListView = lazyPart(() => import('./list/list-view'));
const CalendarView = lazyPart(() => import('./calendar/calendar-view'));
/** Brings a text editor along: loaded only when it is wanted. */
const JsonView = lazyPart(() => import('./json/json-view'));
const PRELOADED = [ListView, CalendarView];

const ViewSwitch = lazyPanel(async () => ({ default: (await AROUND.load()).ViewSwitch }));
const UndoButtons = lazyPanel(async () => ({ default: (await AROUND.load()).UndoButtons }));

/** The journey in the middle of the builder, in the view that was chosen. All views show and edit the one document. */
export function MiddlePane({ journeyId }: { journeyId: string }) {
  const [view, go] = useView();
  const narrow = useNarrow();
  const router = useRouter();
  const mayWrite = useCan('journey.write');
  const readsOnly = narrow || !mayWrite;
  /** A canvas that can be drawn on has keys, commands and undo of its own. */
  const draws = view === 'canvas' && !readsOnly;
  useViewKeys(!draws && mayWrite);
  useViewCommands(go, !draws, mayWrite);
  usePreload(PRELOADED);
  const toCanvas = () => go('canvas');
  /** Also from another page: what was not applied is offered there too. */
  const backToJson = useCallback(() => {
    const here = `/journeys/${journeyId}`;
    if (window.location.pathname === here) go('json');
    else router.push(`${here}?view=json`);
  }, [journeyId, go, router]);
  return (
    <div className="@container flex h-full min-h-0 flex-col">
      <div className="flex h-10 shrink-0 items-center gap-2 border-b border-line bg-surface px-2">
        <div className="flex shrink-0">
          <ViewSwitch view={view} onView={go} />
        </div>
        {!draws && mayWrite && <UndoButtons />}
      </div>
      {view === 'canvas' && narrow && mayWrite && <p className="shrink-0 border-b border-line bg-surface px-3 py-1.5 text-12 text-muted">To look at. Edit in the list, or draw in a wider window.</p>}
      <div className="relative min-h-0 flex-1">
        {view === 'canvas' && <Canvas journeyId={journeyId} readOnly={readsOnly} />}
        {view === 'list' && <ListView onClose={toCanvas} />}
        {view === 'calendar' && <CalendarView onClose={toCanvas} />}
        {view === 'json' && <JsonView journeyId={journeyId} onBack={backToJson} onClose={toCanvas} />}
      </div>
    </div>
  );
}
