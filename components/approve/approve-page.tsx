'use client';

import { useState } from 'react';
import { KeepUp } from '@/components/approvals/keep-up';
import { JourneyTabs } from '@/components/journey/journey-tabs';
import { KeepInPlace } from '@/components/shell/keep-in-place';
import { PageHeader } from '@/components/shell/page-header';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { JourneyStanding } from '@/lib/approval/journey-standing';
import type { ApproveActions, HeldApproval, PastRequest, Preview } from './approve-data';
import type { Asked } from './ask-draft';
import { AskForm } from './ask-form';
import { HistoryPart } from './history-part';
import { HoldProvider, useHeldPage } from './hold-page';
import { LivePart } from './live-part';
import { OpenPart } from './open-part';
import { RollBack } from './roll-back';
import { StandingBadge } from './standing-badge';
import { InTheWay, Weighed } from './weighed';

type Props = {
  journey: { id: string; name: string };
  /** How the journey's requests stood when they were read. */
  revision: string;
  standing: JourneyStanding;
  /** What is live or paused. */
  live: HeldApproval | null;
  /** The newest request, where it is neither live nor over. */
  open: HeldApproval | null;
  /** What was stopped or ran out last, where nothing came after it. */
  ended: HeldApproval | null;
  history: readonly PastRequest[];
  approvers: readonly string[];
  names: Readonly<Record<string, string>>;
  preview: Preview;
  initial: Asked;
  today: string;
  actions: ApproveActions;
};

/** Where a journey stands between draft and live, and the one thing to do next. It follows what others do. */
export function ApprovePage(latest: Props) {
  const { shown, hear, hold } = useHeldPage(latest);
  return (
    <HoldProvider value={hold}>
      <KeepUp journeyId={latest.journey.id} revision={latest.revision} onNews={hear} />
      <KeepInPlace of={shown.revision}>
        <Standing {...shown} />
      </KeepInPlace>
    </HoldProvider>
  );
}

function Standing({ journey, standing, live, open, ended, history, approvers, names, preview, initial, today, actions }: Props) {
  const mayAsk = useCan('approval.request');
  const mayRollBack = useCan('approval.rollback');
  const [wants, setWants] = useState<string>();
  /** Whether something was typed into the form: then it stays, whatever others ask for. */
  const [typed, setTyped] = useState(false);
  const versions = Object.fromEntries(history.map(({ id, versionNumber }) => [id, versionNumber]));
  const standsFor = open ?? live;
  const settled = open ? open.status === 'requested' || open.status === 'approved' : live !== null && !standing.draftChanged;
  const asking = !settled || wants === standsFor?.id || typed;
  const former = history.filter(({ id, status, happened }) => id !== live?.id && id !== ended?.id && ['replaced', 'stopped', 'rolled-back'].includes(status) && happened.some(({ kind }) => kind === 'launch'));
  return (
    <>
      <PageHeader
        crumbs={[{ href: '/journeys', label: 'Journeys' }, { href: `/journeys/${journey.id}`, label: journey.name || 'Untitled journey' }]}
        title="Approve"
        meta={<StandingBadge standing={standing} />}
        tabs={<JourneyTabs journeyId={journey.id} />}
      />
      <div className="mx-auto max-w-280 space-y-5 px-4 py-5 sm:px-6">
        {open && (
          <OpenPart
            journeyName={journey.name}
            open={open}
            approvers={approvers}
            names={names}
            versions={versions}
            replaces={live?.versionNumber ?? null}
            onAskAgain={asking ? undefined : () => setWants(open.id)}
            actions={actions}
          />
        )}
        {live && <LivePart journey={journey} live={live} former={former} actions={actions} />}
        {ended && (
          <Notice title={ended.status === 'stopped' ? `Version ${ended.versionNumber} was stopped` : `The request for version ${ended.versionNumber} has expired`}>
            {ended.status === 'stopped' ? 'It takes a new approval to go live again.' : 'It was not answered or launched in time. Ask again: approvals may have to be given anew.'}
            {ended.status === 'stopped' && mayRollBack && former.length > 0 && (
              <div className="mt-2">
                <RollBack journey={journey} current={ended} former={former} actions={actions} />
              </div>
            )}
          </Notice>
        )}
        {live && !open && settled && (
          <Notice title="The draft is what is live" actions={mayAsk && !asking && <Button size="sm" onClick={() => setWants(live.id)}>Ask for another audience</Button>}>
            Change it under Design; then ask for approval of the change here.
          </Notice>
        )}
        {asking && mayAsk && (
          <AskForm
            journeyId={journey.id}
            first={preview}
            initial={initial}
            onTyped={setTyped}
            today={today}
            withdraws={open && open.status !== 'rejected' ? `Asking withdraws the request for version ${open.versionNumber}.` : null}
            names={names}
            versions={versions}
            request={actions.request}
            preview={actions.preview}
          />
        )}
        {asking && !mayAsk && (
          <>
            <Notice tone="info">You can look at what asking would come to. Marketers, managers, admins and owners ask for approval.</Notice>
            <InTheWay preview={preview} />
            <Weighed preview={preview} pending={false} failed={undefined} assumed={initial.people === undefined} names={names} versions={versions} />
          </>
        )}
        <HistoryPart requests={history} />
      </div>
    </>
  );
}
