'use client';

import { Pause, Play, Square } from 'lucide-react';
import { useTransition } from 'react';
import { FiguresList } from '@/components/approvals/figures-list';
import { RiskBadge } from '@/components/approvals/risk-badge';
import { RelativeTime } from '@/components/builder/relative-time';
import { NO_ANSWER, type Answer } from '@/components/settings/answer';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { useToast } from '@/components/ui/toast';
import type { ApproveActions, HeldApproval, PastRequest } from './approve-data';
import { Card } from './card';
import { Changes } from './changes';
import { ReasonDialog } from './reason-dialog';
import { RollBack } from './roll-back';

type Props = {
  journey: { id: string; name: string };
  live: HeldApproval;
  /** Former versions that can be returned to. */
  former: readonly PastRequest[];
  actions: Pick<ApproveActions, 'setRunning' | 'rollBack' | 'loadVersion'>;
};

/** What is live: since when, by whom, to whom; how it is paused, stopped or taken back. */
export function LivePart({ journey, live, former, actions }: Props) {
  const mayStop = useCan('approval.stop');
  const mayRollBack = useCan('approval.rollback');
  const toast = useToast();
  const [busy, start] = useTransition();
  const { id, versionNumber, status, request, events, draftChanges, cannotBeRecalled } = live;
  const paused = status === 'paused';
  const launched = events.findLast(({ kind }) => kind === 'launch' || kind === 'restore');
  const pausedBy = paused ? events.findLast((event) => event.kind === 'pause') : undefined;

  const tell = async (answer: Promise<Answer>, done: string): Promise<Answer> => {
    const given = await answer;
    if (given.ok) toast.show({ title: done, tone: 'success' });
    return given;
  };
  const resume = () =>
    start(async () => {
      const answer = await actions.setRunning({ id, asked: { kind: 'resume' } }).catch(() => NO_ANSWER);
      toast.show(answer.ok ? { title: `“${journey.name}” goes on`, tone: 'success' } : { title: 'It was not resumed', description: answer.message, tone: 'danger' });
    });

  return (
    <Card
      title={paused ? `Version ${versionNumber} is paused` : `Version ${versionNumber} is live`}
      aside={<RiskBadge level={request.risk.level} />}
    >
      <p className="text-13 text-muted">
        {launched && (
          <>
            {launched.kind === 'restore' ? 'Returned to' : 'Launched'} <RelativeTime atMs={launched.at} /> by {launched.by.name}.{' '}
          </>
        )}
        {pausedBy?.kind === 'pause' && (
          <>
            Paused <RelativeTime atMs={pausedBy.at} /> by {pausedBy.by.name}: “{pausedBy.reason}”{' '}
          </>
        )}
        <TextLink href={`/approvals/${id}`}>What was approved</TextLink>
      </p>
      <NothingIsSent />
      <div className="mt-4">
        <FiguresList audience={request.audience} figures={request.figures} currency={request.currency} />
      </div>
      {draftChanges.length > 0 && (
        <div className="mt-4">
          <p className="text-13">The draft has changed since. What is live stays version {versionNumber} until another is approved and launched.</p>
          <Changes changes={draftChanges} />
        </div>
      )}
      {(mayStop || (mayRollBack && former.length > 0)) && (
        <div className="mt-4 flex flex-wrap gap-2 border-t border-line pt-4">
          {mayStop && paused && (
            <Button variant="primary" icon={<Play />} loading={busy} onClick={resume}>
              Resume
            </Button>
          )}
          {mayStop && !paused && (
            <ReasonDialog
              trigger={<Button icon={<Pause />}>Pause</Button>}
              title={`Pause “${journey.name}”?`}
              description="Nobody comes in and nothing more is sent until it is resumed. Customers stay where they are."
              action="Pause journey"
              placeholder="Too many complaints since noon"
              onSubmit={(reason) => tell(actions.setRunning({ id, asked: { kind: 'pause', reason } }), `“${journey.name}” is paused`)}
            />
          )}
          {mayStop && (
            <ReasonDialog
              trigger={<Button icon={<Square />}>Stop</Button>}
              title={`Stop “${journey.name}” for good?`}
              description="Customers who are in it leave it. To go on later, approval has to be asked again, or a manager returns to this version."
              action="Stop journey"
              tone="danger"
              onSubmit={(reason) => tell(actions.setRunning({ id, asked: { kind: 'stop', reason } }), `“${journey.name}” was stopped`)}
            >
              {cannotBeRecalled.length > 0 && (
                <Notice tone="warning" title="Stopping does not undo">
                  <ul className="list-disc space-y-0.5 pl-4">
                    {cannotBeRecalled.map((sentence) => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                  </ul>
                </Notice>
              )}
            </ReasonDialog>
          )}
          {mayRollBack && former.length > 0 && <RollBack journey={journey} current={live} former={former} actions={actions} />}
        </div>
      )}
      {!mayStop && <p className="mt-4 text-12 text-muted">Marketers, managers, admins and owners pause and stop what is live.</p>}
    </Card>
  );
}

/** What going live means in this release. */
export function NothingIsSent() {
  return <p className="mt-1 text-13 text-muted">No platform is connected in this release: going live is put on record, and nothing is sent to anyone.</p>;
}
