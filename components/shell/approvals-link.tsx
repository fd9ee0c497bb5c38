'use client';

import { ClipboardCheck } from 'lucide-react';
import { useCounts } from './counts-context';
import { RailLink } from './rail-link';

/** The inbox of approvals in the rail, with how many wait for the person. */
export function ApprovalsLink() {
  const { waiting } = useCounts();
  return <RailLink href="/approvals" icon={<ClipboardCheck aria-hidden />} label="Approvals" count={waiting} countWords={waiting === 1 ? 'waits for you' : 'wait for you'} />;
}
