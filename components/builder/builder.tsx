'use client';

import { ReactFlowProvider } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { Group, Panel, Separator, useDefaultLayout, usePanelRef } from 'react-resizable-panels';
import { COPY, PASTE } from '@/components/canvas/actions/clipboard';
import type { CommentEntry } from '@/components/comments/comment-entry';
import { CommentsProvider, useComments } from '@/components/comments/comments-context';
import { PresenceProvider } from '@/components/presence/presence-context';
import { usePresence } from '@/components/presence/use-presence';
import { useCan } from '@/components/shell/role-context';
import { useFetchAhead } from '@/components/ui/lazy-code';
import { lazyPanel } from '@/components/ui/lazy-panel';
import { FLOATING } from '@/components/ui/load-floating';
import { Skeleton } from '@/components/ui/skeleton';
import { MiddlePane } from '@/components/views/middle-pane';
import { useWidth } from '@/components/views/use-view';
import { brandFacts } from '@/lib/brand/apply-settings';
import type { BrandSettings } from '@/lib/brand/settings';
import type { Saved } from '@/lib/editor/autosave';
import { knownJourneys } from '@/lib/linter/facts';
import type { BuilderActions } from './actions';
import { BrandProvider } from './brand-context';
import { BuilderHeader, DOWNLOAD } from './builder-header';
import { CustomerProvider } from './customer-context';
import type { DrawerTab } from './drawer';
import { EditorProvider } from './editor-context';
import { JourneysProvider, useLatestJourneys, type KnownJourney } from './journeys-context';
import { HISTORY } from './keep-history';
import { LibraryProvider, type Kept } from './library-context';
import { AROUND } from './load-around';
import { HASHING, type Requests } from './next-step';
import { OverlayProvider } from './overlay-context';
import { useLatestRequests } from './use-latest-requests';
import { useSession } from './use-session';

// The canvas comes first; what stands around it follows.
const WAITING = (
  <div className="h-full bg-surface p-3">
    <Skeleton className="h-40" />
  </div>
);
const WAITING_DRAWER = (
  <div className="h-full bg-surface">
    <div className="h-9.25 border-b border-line" />
  </div>
);
const Inspector = lazyPanel(async () => ({ default: (await AROUND.load()).Inspector }), WAITING);
const Palette = lazyPanel(async () => ({ default: (await AROUND.load()).Palette }), <div className="h-full bg-surface" />);
const Drawer = lazyPanel(async () => ({ default: (await AROUND.load()).Drawer }), WAITING_DRAWER);
// What keeps and hands out the document must not depend on a server that may be gone by then.
const WITHOUT_SERVER = [HISTORY, DOWNLOAD, HASHING, COPY, PASTE, FLOATING];

/** Height of the drawer when it shows its tabs alone, in pixels. */
const CLOSED_PX = 37;
/** Height at which a simulation's charts can be read. */
const SIMULATION_PX = 344;
/** Width of the palette when it shows icons alone, and of a window in which it has room for words from the start. */
const RAIL_PX = 44;
const ROOMY_PX = 1_200;
/** A window too narrow to draw in, and a reader, have no palette; on a phone the form stands below the list. */
const COLUMNS = ['palette', 'middle', 'inspector'];
const READING_COLUMNS = ['middle', 'inspector'];
const SIDE_FORM = { defaultSize: 344, minSize: 296, maxSize: 520 };
const PHONE_FORM = { defaultSize: '42%', minSize: 96 };
const ROWS = ['canvas', 'drawer'];

type Props = { journeyId: string; readerId: string; saved: Saved; brandName: string; settings: BrandSettings; kept: Kept; journeys: readonly KnownJourney[]; comments: readonly CommentEntry[]; requests: Requests; actions: BuilderActions };

/** The page on which one journey is drawn: palette, canvas, drawer and inspector around one document. */
export function Builder({ journeyId, readerId, saved, brandName, settings, kept, journeys: opened, comments, requests, actions }: Props) {
  const journeys = useLatestJourneys(opened, actions.listJourneys);
  const facts = useMemo(() => ({ brand: brandFacts(settings), journeys: knownJourneys(journeys) }), [settings, journeys]);
  const session = useSession(journeyId, readerId, saved, actions.saveDraft, !useCan('journey.write'));
  return (
    <BrandProvider name={brandName} settings={settings}>
      <JourneysProvider journeyId={journeyId} journeys={journeys} listFields={actions.listFields}>
        <EditorProvider store={session.store} facts={facts}>
          <OverlayProvider>
            <CustomerProvider>
              <LibraryProvider journeyId={journeyId} kept={kept} actions={actions}>
                <CommentsProvider journeyId={journeyId} comments={comments} actions={actions}>
                  <PresenceProvider>
                    <ReactFlowProvider>
                      <Frame journeyId={journeyId} session={session} requests={requests} archived={opened.find(({ id }) => id === journeyId)?.archived ?? false} actions={actions} />
                    </ReactFlowProvider>
                  </PresenceProvider>
                </CommentsProvider>
              </LibraryProvider>
            </CustomerProvider>
          </OverlayProvider>
        </EditorProvider>
      </JourneysProvider>
    </BrandProvider>
  );
}

function Frame({ journeyId, session, requests: opened, archived: putAway, actions }: { journeyId: string; session: ReturnType<typeof useSession>; requests: Requests; archived: boolean; actions: BuilderActions }) {
  const [requests, hearRequests] = useLatestRequests(journeyId, opened, actions.loadRequests);
  const { hear: hearComments } = useComments();
  const [archived, setArchived] = useState(putAway);
  usePresence(journeyId, session, actions.loadDraft, ({ comments, happened, archived: now }) => {
    setArchived(now);
    void hearComments(comments);
    hearRequests(happened);
  });
  useFetchAhead(WITHOUT_SERVER);
  const [tab, setTab] = useState<DrawerTab>(() => (window.location.hash === '#comments' ? 'comments' : 'problems'));
  const [closed, setClosed] = useState(false);
  const drawer = usePanelRef();
  const palette = usePanelRef();
  const [narrow, setNarrow] = useState(false);
  const mayWrite = useCan('journey.write');
  const width = useWidth();
  const phone = width === 'phone';
  const draws = mayWrite && width === 'wide';
  const columns = useDefaultLayout({ id: draws ? 'builder-columns' : width === 'wide' ? 'reader-columns' : `builder-columns-${width}`, panelIds: draws ? COLUMNS : READING_COLUMNS, storage: localStorage });
  const rows = useDefaultLayout({ id: phone ? 'builder-rows-phone' : 'builder-rows', panelIds: ROWS, storage: localStorage });
  const open = (next: DrawerTab) => {
    setTab(next);
    drawer.current?.expand();
    if (next !== 'problems' && (drawer.current?.getSize().inPixels ?? 0) < SIMULATION_PX) drawer.current?.resize(SIMULATION_PX);
  };

  return (
    <div className="flex h-full min-w-0 flex-col">
      <BuilderHeader journeyId={journeyId} session={session} requests={requests} archived={archived} actions={actions} onOpenProblems={() => open('problems')} onSimulate={() => open('simulation')} />
      <Group key={width} orientation={phone ? 'vertical' : 'horizontal'} className="min-h-0 flex-1" defaultLayout={columns.defaultLayout} onLayoutChanged={columns.onLayoutChanged}>
        {draws && (
          <>
            <Panel
              id="palette"
              panelRef={palette}
              defaultSize={window.innerWidth < ROOMY_PX ? RAIL_PX : 196}
              minSize={168}
              maxSize={280}
              collapsible
              collapsedSize={RAIL_PX}
              groupResizeBehavior="preserve-pixel-size"
              onResize={(size) => setNarrow(size.inPixels <= RAIL_PX + 1)}
            >
              <Palette collapsed={narrow} onToggle={() => (narrow ? palette.current?.expand() : palette.current?.collapse())} />
            </Panel>
            <Grip label="Resize the palette" />
          </>
        )}
        <Panel id="middle" minSize={phone ? 200 : 360}>
          <Group orientation="vertical" className="h-full" defaultLayout={rows.defaultLayout} onLayoutChanged={rows.onLayoutChanged}>
            <Panel id="canvas" minSize={phone ? 96 : 160}>
              <MiddlePane journeyId={journeyId} />
            </Panel>
            <Grip label="Resize the drawer" />
            <Panel
              id="drawer"
              panelRef={drawer}
              defaultSize={phone ? CLOSED_PX : 232}
              minSize={160}
              collapsible
              collapsedSize={CLOSED_PX}
              groupResizeBehavior="preserve-pixel-size"
              onResize={(size) => setClosed(size.inPixels <= CLOSED_PX + 1)}
            >
              <Drawer tab={tab} onTab={open} closed={closed} onToggle={() => (closed ? drawer.current?.expand() : drawer.current?.collapse())} />
            </Panel>
          </Group>
        </Panel>
        <Grip label="Resize the inspector" />
        <Panel id="inspector" {...(phone ? PHONE_FORM : SIDE_FORM)} groupResizeBehavior="preserve-pixel-size">
          <Inspector />
        </Panel>
      </Group>
    </div>
  );
}

/** The line between two panels: drag it, or move it with the arrow keys. */
function Grip({ label }: { label: string }) {
  return (
    <Separator
      aria-label={label}
      className="relative bg-line transition-colors data-[separator=active]:bg-accent data-[separator=hover]:bg-accent aria-[orientation=horizontal]:h-px aria-[orientation=vertical]:w-px"
    />
  );
}
