import { RiskBadge } from '@/components/approvals/risk-badge';
import { StatusBadge } from '@/components/approvals/status-badge';
import { RelativeTime } from '@/components/builder/relative-time';
import { TextLink } from '@/components/ui/text-link';
import type { ApprovalEventKind } from '@/lib/approval/approval';
import { count, money } from '@/lib/approval/risk/words';
import type { PastRequest } from './approve-data';
import { Card } from './card';

const DID: Record<ApprovalEventKind, string> = {
  approve: 'approved',
  'ask-changes': 'asked for changes',
  reject: 'rejected it',
  withdraw: 'withdrew it',
  launch: 'launched it',
  pause: 'paused it',
  resume: 'resumed it',
  stop: 'stopped it',
  replace: 'launched another in its place',
  'roll-back': 'rolled it back',
  restore: 'returned to it',
};

/** All that was ever asked for this journey, the newest first, and what came of it. */
export function HistoryPart({ requests }: { requests: readonly PastRequest[] }) {
  if (!requests.length) return null;
  return (
    <Card title="History" aside={<span className="tabular text-12 text-muted">{requests.length === 1 ? '1 request' : `${requests.length} requests`}</span>}>
      <ol className="divide-y divide-line">
        {requests.map(({ id, versionNumber, status, risk, figures, currency, by, atMs, happened }) => (
          <li key={id} className="py-2.5 first:pt-0 last:pb-0">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-13">
              <TextLink href={`/approvals/${id}`} className="font-medium">
                Version {versionNumber}
              </TextLink>
              <StatusBadge status={status} />
              <RiskBadge level={risk} />
              <span className="tabular text-12 text-muted">{`${count(figures.people)} ${figures.people === 1 ? 'person' : 'people'}, about ${money(figures.spend, currency)}`}</span>
            </p>
            <ul className="mt-1 space-y-0.5 text-12 text-muted">
              <li>
                {by} asked for approval, <RelativeTime atMs={atMs} />
              </li>
              {happened.map((event) => (
                <li key={`${event.kind} ${event.atMs} ${event.by}`} className="wrap-anywhere">
                  {event.by} {DID[event.kind]}, <RelativeTime atMs={event.atMs} />
                  {event.reason && `: “${event.reason}”`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  );
}
