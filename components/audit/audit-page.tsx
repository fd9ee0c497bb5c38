'use client';

import { ChevronLeft, ChevronRight, Download, ScrollText, SearchX, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { SettingsTabs } from '@/components/settings/settings-tabs';
import { PageHeader } from '@/components/shell/page-header';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { writeFilter, type TrailFilter } from '@/lib/audit/filter';
import type { AuditLineEntry, TrailHead, Verify } from './audit-entry';
import { AuditFilters } from './audit-filters';
import { AuditLine } from './audit-line';
import { VerifyDialog } from './verify-dialog';

const ADDRESS = '/settings/audit';

type Props = {
  entries: readonly AuditLineEntry[];
  filter: TrailFilter;
  people: readonly { id: string; name: string }[];
  head: TrailHead | null;
  /** Where older entries are, as the end of an address; null when these are the oldest. */
  olderHref: string | null;
  /** Whether these are not the newest. */
  paged: boolean;
  verify: Verify;
};

/** The brand's audit trail: searched, read, verified and taken out. */
export function AuditPage({ entries, filter, people, head, olderHref, paged, verify }: Props) {
  const mayExport = useCan('audit.export');
  const [verifying, setVerifying] = useState(false);
  const filtered = Object.keys(filter).length > 0;
  return (
    <>
      <PageHeader
        title="Settings"
        tabs={<SettingsTabs />}
        actions={
          <>
            <Button icon={<ShieldCheck />} onClick={() => setVerifying(true)}>
              Verify
            </Button>
            {mayExport && (
              // Not a Link: it would be fetched beforehand, and every fetch is recorded.
              <a href={`${ADDRESS}/export${writeFilter(filter)}`} download className={buttonClass('secondary', 'md')}>
                <Download aria-hidden />
                Export CSV
              </a>
            )}
          </>
        }
      />
      <div className="mx-auto max-w-260 space-y-4 px-4 py-6 sm:px-6">
        <div>
          <h2 className="text-16 font-semibold">Audit trail</h2>
          <p className="mt-1 max-w-200 text-13 text-muted">
            Everything that was done in this brand, by whom and when. Nobody can change or remove an entry
            {head ? (
              <>
                ; the last is number <span className="tabular">{head.seq.toLocaleString('en-US')}</span>.
              </>
            ) : (
              '.'
            )}
          </p>
        </div>
        <AuditFilters filter={filter} people={people} address={ADDRESS} />
        {entries.length === 0 ? (
          filtered || paged ? (
            <EmptyState icon={<SearchX />} title="No entries match" actions={<ButtonLink href={ADDRESS}>Show all entries</ButtonLink>}>
              <p>Try fewer words, or a longer range of days.</p>
            </EmptyState>
          ) : (
            <EmptyState icon={<ScrollText />} title="Nothing was recorded yet">
              <p>From now on, whatever anyone does here leaves an entry.</p>
            </EmptyState>
          )
        ) : (
          <ol aria-label="Entries, the newest first" className="divide-y divide-line overflow-hidden rounded-lg border bg-raised">
            {entries.map((entry) => (
              <AuditLine key={entry.id} entry={entry} />
            ))}
          </ol>
        )}
        {(olderHref !== null || paged) && (
          <nav aria-label="Pages of the trail" className="flex justify-between gap-2">
            {paged ? (
              <ButtonLink href={`${ADDRESS}${writeFilter(filter)}`} icon={<ChevronLeft />}>
                Newest entries
              </ButtonLink>
            ) : (
              <span />
            )}
            {olderHref !== null && (
              <ButtonLink href={`${ADDRESS}${olderHref}`}>
                Older entries
                <ChevronRight aria-hidden />
              </ButtonLink>
            )}
          </nav>
        )}
      </div>
      {verifying && <VerifyDialog onClose={() => setVerifying(false)} verify={verify} />}
    </>
  );
}
