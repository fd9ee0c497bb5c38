import { CircleCheck, ClipboardCheck } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { TAB } from '@/components/ui/tab-class';
import { APPROVAL_STATUSES, STATUS_WORDS } from '@/lib/approval/approval';
import { ApprovalRow } from './approval-row';
import { inboxHref, type InboxRow, type InboxView } from './inbox-entry';
import { KeepUp } from './keep-up';

type Props = {
  /** In the order of the inbox: what waits for the reader first. */
  rows: readonly InboxRow[];
  view: InboxView;
  /** How the brand's requests stood when they were read. */
  revision: string;
  /** Whether the reader approves at all. */
  approves: boolean;
  /** Who stands in for whom. */
  away: ReactNode;
};

/** The approvals of a brand: what waits for the reader, what waits for others, what is decided. */
export function InboxPage({ rows, view, revision, approves, away }: Props) {
  const yours = rows.filter((row) => row.yours);
  const waiting = rows.filter((row) => row.status === 'requested' && !row.yours);
  const all = view.show === 'all';
  return (
    <>
      <KeepUp revision={revision} said={approves ? `Waiting for you: ${yours.length}. Waiting for others: ${waiting.length}.` : `Waiting for approval: ${waiting.length}.`} />
      <PageHeader
        title="Approvals"
        tabs={
          <nav aria-label="Which approvals" className="flex gap-5">
            <Link href={inboxHref({ show: 'waiting', status: null })} aria-current={all ? undefined : 'page'} className={TAB}>
              Waiting <Badge>{yours.length + waiting.length}</Badge>
            </Link>
            <Link href={inboxHref({ show: 'all', status: null })} aria-current={all ? 'page' : undefined} className={TAB}>
              All <Badge>{rows.length}</Badge>
            </Link>
          </nav>
        }
      />
      <div className="mx-auto flex max-w-240 flex-col gap-8 px-4 py-6 sm:px-6">
        {all ? <Everything rows={rows} status={view.status} /> : <Waiting yours={yours} waiting={waiting} some={rows.length > 0} approves={approves} />}
        {away}
      </div>
    </>
  );
}

function Waiting({ yours, waiting, some, approves }: { yours: readonly InboxRow[]; waiting: readonly InboxRow[]; some: boolean; approves: boolean }) {
  if (yours.length + waiting.length === 0) {
    return some ? (
      <EmptyState icon={<CircleCheck />} title="Nothing waits for approval" actions={<ButtonLink href={inboxHref({ show: 'all', status: null })}>See what was decided</ButtonLink>}>
        What people ask approval for shows up here, the riskiest first.
      </EmptyState>
    ) : (
      <EmptyState icon={<ClipboardCheck />} title="No approvals yet" actions={<ButtonLink href="/journeys">Open the journeys</ButtonLink>}>
        A journey goes live once somebody who did not work on it has approved it. Open one and choose “Request approval”; it shows up here with its risk, its forecast and every message it sends.
      </EmptyState>
    );
  }
  return (
    <>
      {approves && (
        <Group title="Waits for you" rows={yours}>
          Nothing waits for you.
        </Group>
      )}
      {waiting.length > 0 && <Group title={approves ? 'Waits for others' : 'Waits for approval'} rows={waiting} />}
    </>
  );
}

function Everything({ rows, status }: { rows: readonly InboxRow[]; status: InboxView['status'] }) {
  const present = APPROVAL_STATUSES.filter((each) => each === status || rows.some((row) => row.status === each));
  const shown = status ? rows.filter((row) => row.status === status) : rows;
  return (
    <>
      <nav aria-label="By status" className="-mb-4 flex flex-wrap gap-1.5">
        <Chip href={inboxHref({ show: 'all', status: null })} current={status === null} words="Any status" n={rows.length} />
        {present.map((each) => (
          <Chip key={each} href={inboxHref({ show: 'all', status: each })} current={status === each} words={STATUS_WORDS[each]} n={rows.filter((row) => row.status === each).length} />
        ))}
      </nav>
      <Group title={status ? STATUS_WORDS[status] : 'All approvals'} rows={shown}>
        There is none.
      </Group>
    </>
  );
}

function Chip({ href, current, words, n }: { href: string; current: boolean; words: string; n: number }) {
  return (
    <Link
      href={href}
      aria-current={current ? 'true' : undefined}
      className="inline-flex h-7 items-center gap-1.5 rounded-full border border-line-strong px-3 text-12 text-muted transition-colors hover:text-ink aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:text-accent-ink"
    >
      {words} <span className="tabular">{n}</span>
    </Link>
  );
}

function Group({ title, rows, children }: { title: string; rows: readonly InboxRow[]; children?: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-2 text-14 font-semibold">{title}</h2>
      {rows.length > 0 ? (
        <ul className="space-y-2">
          {rows.map((row) => (
            <ApprovalRow key={row.id} row={row} />
          ))}
        </ul>
      ) : (
        <p className="text-13 text-muted">{children}</p>
      )}
    </section>
  );
}
