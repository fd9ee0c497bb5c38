import { RelativeTime } from '@/components/builder/relative-time';
import type { Approval } from '@/lib/approval/approval';
import { tellHistory } from '@/lib/approval/tell';
import { PagePart } from './page-part';

/** Who did what when, the oldest first: the record that stays. */
export function HistoryPart({ approval }: { approval: Approval }) {
  return (
    <PagePart id="history" title="History">
      <ol className="space-y-2.5 text-13">
        {tellHistory(approval).map(({ at, who, what, more }) => (
          <li key={`${at} ${who} ${what}`} className="border-l-2 border-line-strong pl-3">
            <p className="wrap-anywhere">
              <span className="font-medium">{who}</span> {what}{' '}
              <span className="text-12 text-faint">
                <RelativeTime atMs={at} />
              </span>
            </p>
            {more.map((line) => (
              <p key={line} className="text-12 wrap-anywhere whitespace-pre-wrap text-muted">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p className="mt-3 text-12 text-faint">
        Bound to content <code className="font-mono wrap-anywhere">{approval.request.contentHash}</code>. Each line also stands in the brand’s audit trail, which nobody can change.
      </p>
    </PagePart>
  );
}
