'use client';

import { Rocket } from 'lucide-react';
import { useState } from 'react';
import { FiguresList } from '@/components/approvals/figures-list';
import { NeedsProgress } from '@/components/approvals/needs-progress';
import { RiskBadge } from '@/components/approvals/risk-badge';
import { Until } from '@/components/approvals/until';
import { RelativeTime } from '@/components/builder/relative-time';
import { NO_ANSWER } from '@/components/settings/answer';
import { useCan } from '@/components/shell/role-context';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { progress, remaining } from '@/lib/approval/remaining';
import { count, listed, money } from '@/lib/approval/risk/words';
import type { ApproveActions, HeldApproval } from './approve-data';
import { Card } from './card';
import { Changes } from './changes';
import { useHold } from './hold-page';
import { NothingIsSent } from './live-part';
import { ReasonDialog } from './reason-dialog';

type Props = {
  journeyName: string;
  open: HeldApproval;
  /** Names of those who can answer it. */
  approvers: readonly string[];
  names: Readonly<Record<string, string>>;
  versions: Readonly<Record<string, number>>;
  /** Whether another version is live, which a launch takes the place of. */
  replaces: number | null;
  /** Offers to ask for the draft instead; absent where the draft is what was asked for. */
  onAskAgain: (() => void) | undefined;
  actions: Pick<ApproveActions, 'withdraw' | 'launch'>;
};

/** The newest request: who it waits for, what they said, or that it can be launched. */
export function OpenPart(props: Props) {
  switch (props.open.status) {
    case 'requested':
      return <Awaiting {...props} />;
    case 'approved':
      return <Approved {...props} />;
    default:
      return <SentBack {...props} />;
  }
}

function Awaiting({ open, approvers, names, versions, onAskAgain, actions }: Props) {
  const mayAsk = useCan('approval.request');
  const { id, versionNumber, request, events, expiresAtMs } = open;
  const { people } = remaining({ request, events });
  return (
    <Card title={`Version ${versionNumber} is awaiting approval`} aside={<RiskBadge level={request.risk.level} />}>
      <p className="text-13 text-muted">
        Asked <RelativeTime atMs={request.at} /> by {request.by.name}. {expiresAtMs !== null && <>To be answered by <Until dated atMs={expiresAtMs} />.</>}
      </p>
      {request.message && <p className="mt-2 border-l-2 border-line-strong pl-3 text-13 wrap-anywhere whitespace-pre-line">{request.message}</p>}
      <div className="mt-4 grid gap-x-8 gap-y-4 md:grid-cols-2">
        <div className="min-w-0">
          <p className="text-13">
            {approvers.length ? <>{listed(approvers)} can approve it.</> : 'Nobody can approve it as things stand: everybody who may has worked on it, or is gone.'}
          </p>
          <div className="mt-1">
            <NeedsProgress needs={progress({ request, events })} people={people} names={names} versions={versions} />
          </div>
        </div>
        <div className="min-w-0">
          <FiguresList audience={request.audience} figures={request.figures} currency={request.currency} />
        </div>
      </div>
      <Moved open={open} onAskAgain={onAskAgain} says={`Approvers look at version ${versionNumber}, not at the draft.`} />
      <div className="mt-4 flex flex-wrap gap-2 border-t border-line pt-4">
        <ButtonLink href={`/approvals/${id}`}>See what approvers see</ButtonLink>
        {mayAsk && <Withdraw open={open} actions={actions} />}
      </div>
    </Card>
  );
}

function Approved({ journeyName, open, replaces, onAskAgain, actions }: Props) {
  const mayLaunch = useCan('approval.launch');
  const mayAsk = useCan('approval.request');
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const toast = useToast();
  const meanwhile = useHold(asking);
  const { id, versionNumber, contentHash, request, events, expiresAtMs, draftChanges } = open;
  const givers = [...new Set(progress({ request, events }).flatMap(({ given }) => given.map(({ by }) => by.name)))];
  const { audience, figures, currency } = request;
  const day = new Date(`${audience.startsOn}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  const launch = async () => {
    setBusy(true);
    const answer = await actions.launch({ id, contentHash }).catch(() => NO_ANSWER);
    setBusy(false);
    setAsking(false);
    setRefused(answer.ok ? undefined : answer.message);
    if (answer.ok) toast.show({ title: `“${journeyName}” is live`, tone: 'success' });
  };
  return (
    <Card title={`Version ${versionNumber} is approved`} aside={<RiskBadge level={request.risk.level} />}>
      <p className="text-13 text-muted">
        Approved by {listed(givers)}. {expiresAtMs !== null && <>It can be launched until <Until dated atMs={expiresAtMs} />.</>} Content <code className="font-mono text-12">{contentHash.slice(0, 8)}</code>.
      </p>
      <NothingIsSent />
      <div className="mt-4">
        <FiguresList audience={audience} figures={figures} currency={currency} />
      </div>
      {refused && <Notice tone="danger" title={refused} className="mt-4" />}
      <Moved open={open} onAskAgain={onAskAgain} says={`What is launched is version ${versionNumber} as it was approved, not the draft.`} />
      <div className="mt-4 flex flex-wrap items-center gap-2 border-t border-line pt-4">
        {mayLaunch && (
          <Button variant="primary" icon={<Rocket />} onClick={() => setAsking(true)}>
            Launch
          </Button>
        )}
        <ButtonLink href={`/approvals/${id}`}>What was approved</ButtonLink>
        {mayAsk && <Withdraw open={open} actions={actions} />}
        {!mayLaunch && <p className="text-12 text-muted">Marketers, managers, admins and owners launch it.</p>}
      </div>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        tone="primary"
        title={`Launch “${journeyName}”?`}
        confirmLabel={`Launch version ${versionNumber}`}
        loading={busy}
        onConfirm={() => void launch()}
        description={
          <>
            Version {versionNumber} goes live{replaces === null ? '' : ` in place of version ${replaces}`}: for {count(figures.people)} {figures.people === 1 ? 'person' : 'people'}, about {money(figures.spend, currency)} in all, the first message not before {day}.
            {draftChanges.length > 0 && ' The draft has changed since: it is the approved version that is launched.'}
            <span className="mt-2 block">No platform is connected in this release: going live is put on record, and nothing is sent to anyone.</span>
            {meanwhile}
          </>
        }
      />
    </Card>
  );
}

function SentBack({ open, actions }: Props) {
  const mayAsk = useCan('approval.request');
  const { id, versionNumber, status, events } = open;
  const answer = events.findLast((event) => event.kind === 'ask-changes' || event.kind === 'reject');
  return (
    <Card title={status === 'rejected' ? `Version ${versionNumber} was rejected` : `Changes to version ${versionNumber} were asked for`} aside={<RiskBadge level={open.request.risk.level} />}>
      {answer && 'reason' in answer && (
        <Notice tone={status === 'rejected' ? 'danger' : 'warning'} title={<>{answer.by.name}, <RelativeTime atMs={answer.at} /></>}>
          <p className="wrap-anywhere whitespace-pre-line">{answer.reason}</p>
        </Notice>
      )}
      <p className="mt-3 text-13 text-muted">Change the draft, or answer in the comments, and ask again below. What was asked before stays in the history.</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <ButtonLink href={`/approvals/${id}`}>Comments and details</ButtonLink>
        {mayAsk && status === 'changes-requested' && <Withdraw open={open} actions={actions} />}
      </div>
    </Card>
  );
}

function Moved({ open: { draftChanges }, onAskAgain, says }: { open: HeldApproval; onAskAgain: (() => void) | undefined; says: string }) {
  const mayAsk = useCan('approval.request');
  if (!draftChanges.length) return null;
  return (
    <Notice tone="warning" title="The draft has changed since" className="mt-4" actions={mayAsk && onAskAgain && <Button size="sm" onClick={onAskAgain}>Ask for the draft instead</Button>}>
      <p>{says}</p>
      <Changes changes={draftChanges} />
    </Notice>
  );
}

function Withdraw({ open: { id, versionNumber, status }, actions }: Pick<Props, 'open' | 'actions'>) {
  const toast = useToast();
  return (
    <ReasonDialog
      trigger={<Button variant="ghost">Withdraw</Button>}
      title={`Withdraw the request for version ${versionNumber}?`}
      description={status === 'approved' ? 'Its approval ends: it cannot be launched any more. Approval can be asked again at any time.' : 'Nobody can approve it any more. Approval can be asked again at any time.'}
      action="Withdraw request"
      required={false}
      onSubmit={async (reason) => {
        const answer = await actions.withdraw({ id, ...(reason && { reason }) });
        if (answer.ok) toast.show({ title: 'The request was withdrawn' });
        return answer;
      }}
    />
  );
}
