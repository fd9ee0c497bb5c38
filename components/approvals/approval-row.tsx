import Link from 'next/link';
import { RelativeTime } from '@/components/builder/relative-time';
import { count } from '@/lib/approval/risk/words';
import { SECTION_WORDS } from '@/lib/approval/section';
import type { InboxRow } from './inbox-entry';
import { RiskBadge } from './risk-badge';
import { StatusBadge } from './status-badge';
import { Until } from './until';

/** A line of the inbox: what it is, how risky, who asks, how many people, what is missing, until when. */
export function ApprovalRow({ row }: { row: InboxRow }) {
  const { id, journeyName, versionNumber, status, risk, people, byName, requestedAtMs, updatedAtMs, expiresAtMs, missing } = row;
  const open = status === 'requested';
  return (
    <li className="relative rounded-lg border bg-raised px-4 py-3 transition-colors hover:border-line-strong has-focus-visible:border-focus">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="min-w-0 flex-1 basis-60 truncate text-14 font-medium">
          <Link href={`/approvals/${id}`} className="rounded-md after:absolute after:inset-0 after:rounded-lg">
            {journeyName} <span className="font-normal text-muted">version {versionNumber}</span>
          </Link>
        </h3>
        <span className="flex items-center gap-1.5">
          {!open && <StatusBadge status={status} />}
          <RiskBadge level={risk} />
        </span>
      </div>
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-12 text-muted">
        <span>
          {byName} asked <RelativeTime atMs={requestedAtMs} />
        </span>
        <span className="tabular">
          {count(people)} {people === 1 ? 'person' : 'people'}
        </span>
        {open ? <span>Missing: {missing.map((section) => SECTION_WORDS[section].name.toLowerCase()).join(', ') || 'one more person'}</span> : <span>Changed <RelativeTime atMs={updatedAtMs} /></span>}
        {expiresAtMs !== null && (
          <span>
            {open ? 'Expires' : 'To be launched'} {open ? '' : 'before it expires '}
            <Until atMs={expiresAtMs} />
          </span>
        )}
      </p>
    </li>
  );
}
