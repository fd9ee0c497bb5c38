'use client';

import { ChevronRight } from 'lucide-react';
import { RelativeTime } from '@/components/builder/relative-time';
import { TextLink } from '@/components/ui/text-link';
import type { AuditLineEntry } from './audit-entry';

/** One entry in words; opened, it tells everything that was recorded. */
export function AuditLine({ entry }: { entry: AuditLineEntry }) {
  const { seq, hash, atMs, person, words, action, entityId, journeyId, detail } = entry;
  return (
    <li>
      <details className="group">
        <summary className="flex cursor-pointer list-none items-baseline gap-2.5 px-4 py-2.5 text-13 transition-colors hover:bg-hover focus-visible:-outline-offset-2 [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden className="size-3.5 shrink-0 translate-y-0.5 text-faint transition-transform group-open:rotate-90" />
          <span className="min-w-0 flex-1 wrap-anywhere">
            <span className="font-medium">{person}</span> {words}
          </span>
          <span className="tabular shrink-0 text-12 text-muted">
            <RelativeTime atMs={atMs} />
          </span>
        </summary>
        <dl className="grid grid-cols-[minmax(6rem,max-content)_1fr] gap-x-4 gap-y-1 border-t border-line bg-sunken py-3 pr-4 pl-10 text-12">
          <Fact name="Entry">{seq === null ? 'not in the trail' : seq.toLocaleString('en-US')}</Fact>
          <Fact name="Time">{new Date(atMs).toISOString().replace('T', ' ').replace('Z', ' UTC')}</Fact>
          <Fact name="Action">
            <code className="font-mono">{action}</code>
          </Fact>
          <Fact name="Thing">
            {journeyId ? <TextLink href={`/journeys/${journeyId}`}>Open the journey</TextLink> : <code className="font-mono">{entityId}</code>}
            <TextLink className="ml-3" href={`/settings/audit?about=${encodeURIComponent(entityId)}`}>All about it</TextLink>
          </Fact>
          {Object.entries(detail).map(([key, value]) => (
            <Fact key={key} name={inWords(key)}>
              {typeof value === 'object' && value !== null ? <pre className="max-h-60 overflow-auto font-mono whitespace-pre-wrap">{JSON.stringify(value, null, 2)}</pre> : String(value)}
            </Fact>
          ))}
          {hash && (
            <Fact name="Hash">
              <code className="font-mono">{hash}</code>
            </Fact>
          )}
        </dl>
      </details>
    </li>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="tabular min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}

/** "contentHash" → "Content hash". */
function inWords(key: string): string {
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
