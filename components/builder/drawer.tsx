'use client';

import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useOpenThreads } from '@/components/comments/comments-context';
import { Badge } from '@/components/ui/badge';
import { IconButton } from '@/components/ui/icon-button';
import { lazyPanel } from '@/components/ui/lazy-panel';
import { usePreload } from '@/components/ui/lazy-part';
import { Skeleton } from '@/components/ui/skeleton';
import { Tabs } from '@/components/ui/tabs';
import ProblemsPanel from '@/components/problems/problems-panel';
import type { Finding } from '@/lib/linter/finding';
import { useFromFindings } from './editor-context';

export type DrawerTab = 'problems' | 'rehearsal' | 'simulation' | 'comments';

// What is opened comes when somebody begins to press things.
const WAITING = <Skeleton className="m-3 h-40" />;
const RehearsalPanel = lazyPanel(() => import('@/components/rehearsal/rehearsal-panel'), WAITING);
const SimulationPanel = lazyPanel(() => import('@/components/simulation/simulation-panel'), WAITING);
const CommentsPanel = lazyPanel(() => import('@/components/comments/comments-panel'), WAITING);
const OPENED = [RehearsalPanel, SimulationPanel, CommentsPanel];

/** Problems, rehearsal, simulation and comments, below the canvas. */
export default function Drawer({ tab, onTab, closed, onToggle }: { tab: DrawerTab; onTab: (tab: DrawerTab) => void; closed: boolean; onToggle: () => void }) {
  const open = useFromFindings(countOpen, Object.is);
  const threads = useOpenThreads();
  /** A simulation goes on while another panel is looked at, but only once it was opened. */
  const [simulated, setSimulated] = useState(false);
  if (tab === 'simulation' && !simulated) setSimulated(true);
  usePreload(OPENED);
  return (
    <Tabs<DrawerTab>
      label="Drawer"
      value={tab}
      onValueChange={onTab}
      className="h-full bg-surface"
      items={[
        { value: 'problems', label: 'Problems', badge: open > 0 && <Badge>{open}</Badge>, content: <ProblemsPanel /> },
        { value: 'rehearsal', label: 'Rehearsal', content: <RehearsalPanel /> },
        { value: 'simulation', label: 'Simulation', content: simulated && <SimulationPanel />, keepMounted: true },
        { value: 'comments', label: 'Comments', badge: threads > 0 && <Badge>{threads}</Badge>, content: <CommentsPanel /> },
      ]}
      actions={<IconButton size="sm" label={closed ? 'Open the drawer' : 'Close the drawer'} icon={closed ? <ChevronUp /> : <ChevronDown />} onClick={onToggle} />}
    />
  );
}

/** Findings that nobody has accepted yet. */
function countOpen(findings: readonly Finding[]): number {
  return findings.filter(({ suppressed }) => !suppressed).length;
}
