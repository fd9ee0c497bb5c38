import { RelativeTime } from '@/components/builder/relative-time';
import { progress, remaining } from '@/lib/approval/remaining';
import type { ApprovalData } from './approval-data';
import { NeedsProgress } from './needs-progress';
import { Until } from './until';

/** Who asks for what, until when, and how far the policy that holds is met. */
export function RequestPart({ data: { approval, status, version, draftMovedOn, expiresAtMs, versions, names } }: { data: ApprovalData }) {
  const { by, at, message, policy, selfApproval, authors } = approval.request;
  return (
    <section aria-label="Request" className="grid gap-5 rounded-lg border bg-surface p-4 sm:p-5 md:grid-cols-2">
      <div className="min-w-0">
        <p className="text-13">
          <span className="font-medium">{by.name}</span> asked for approval <RelativeTime atMs={at} />.
        </p>
        {message.trim() && <blockquote className="mt-2 border-l-2 border-line-strong pl-3 text-14 wrap-anywhere whitespace-pre-wrap">{message}</blockquote>}
        {expiresAtMs !== null && (
          <p className="mt-2 text-12 text-muted">
            {status === 'approved' ? 'To be launched before it expires ' : 'To be answered before it expires '}
            <Until atMs={expiresAtMs} />.
          </p>
        )}
        {draftMovedOn && <p className="mt-2 text-12 text-muted">The journey was changed since. This page, and what is decided on it, is about version {version.number} as it was asked for.</p>}
        {selfApproval && authors.includes(by.id) && <p className="mt-2 text-12 text-muted">This brand has stated in writing that its only person may approve their own work: “{selfApproval.reason}”</p>}
      </div>
      <div className="min-w-0">
        <h2 className="text-13 font-medium">Policy “{policy.name}”</h2>
        <NeedsProgress needs={progress(approval)} people={status === 'requested' ? remaining(approval).people : 0} versions={versions} names={names} />
      </div>
    </section>
  );
}
