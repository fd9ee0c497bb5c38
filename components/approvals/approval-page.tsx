import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { TAB } from '@/components/ui/tab-class';
import { CommentsProvider } from '@/components/comments/comments-context';
import type { CommentActions, CommentEntry } from '@/components/comments/comment-entry';
import { KeepInPlace } from '@/components/shell/keep-in-place';
import { CHANNEL_NAMES } from '@/lib/journey/channel';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { ApprovalData } from './approval-data';
import { CommentsPart, type CommentablePart } from './comments-part';
import { canDecide, DecisionAside } from './decision-aside';
import type { Decide } from './decision-panel';
import { DifferencePart } from './difference-part';
import { FactorList } from './factor-list';
import { FindingsPart } from './findings-part';
import { ForecastPart } from './forecast-part';
import { HistoryPart } from './history-part';
import { KeepUp } from './keep-up';
import { MessagesPart } from './messages-part';
import { PagePart } from './page-part';
import { PlanPart } from './plan-part';
import { RequestPart } from './request-part';
import { RiskBadge } from './risk-badge';
import { StatusBadge } from './status-badge';

type Props = { data: ApprovalData; revision: string; comments: readonly CommentEntry[]; decide: Decide; commentActions: CommentActions };

/** All that an approval is decided by, on one page, and the decision beside it. */
export function ApprovalPage({ data, revision, comments, decide, commentActions }: Props) {
  const { journeyId, journeyName, brandName, approval, status, version, former, findings } = data;
  const { risk } = approval.request;
  const parts = [
    ['#plan', 'Plan'],
    ['#risk', 'Risk'],
    ['#forecast', 'Forecast'],
    ['#changes', former ? 'Changes' : 'Picture'],
    ['#messages', 'Messages'],
    ['#warnings', 'Warnings'],
    ['#comments', 'Comments'],
    ['#history', 'History'],
  ] as const;
  return (
    <CommentsProvider journeyId={journeyId} comments={comments} actions={commentActions}>
      <KeepUp journeyId={journeyId} revision={revision} />
      <KeepInPlace of={revision}>
        <PageHeader
          crumbs={[{ href: '/approvals', label: 'Approvals' }]}
          title={journeyName}
          meta={
            <>
              <span className="tabular whitespace-nowrap">version {version.number}</span>
              <StatusBadge status={status} />
              <RiskBadge level={risk.level} />
            </>
          }
          actions={
            <ButtonLink href={`/journeys/${journeyId}`} className="max-sm:hidden">
              Open the journey
            </ButtonLink>
          }
          tabs={
            <nav aria-label="On this page" className="scroll-quiet flex gap-5 overflow-x-auto">
              {parts.map(([href, words]) => (
                <a key={href} href={href} className={TAB}>
                  {words}
                </a>
              ))}
            </nav>
          }
        />
        <div className="mx-auto grid max-w-360 gap-5 px-4 py-5 sm:px-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
          <div className="flex min-w-0 flex-col gap-5">
            <RequestPart data={data} />
            <PlanPart journey={version.document} request={approval.request} />
            <PagePart id="risk" title="Risk, and why" aside={<RiskBadge level={risk.level} />}>
              <p className="mb-1 text-12 text-faint">A launch is as risky as the riskiest thing about it.</p>
              <FactorList factors={risk.factors} />
            </PagePart>
            <ForecastPart forecast={data.forecast} />
            <DifferencePart version={version} former={former} />
            <MessagesPart journey={version.document} former={former} brandName={brandName} />
            <FindingsPart findings={findings} journey={version.document} />
            <PagePart id="comments" title="Comments">
              <CommentsPart parts={commentable(version.document)} />
            </PagePart>
            <HistoryPart approval={approval} />
            {canDecide(data) && (
              <div className="sticky bottom-0 -mx-4 -mb-5 border-t border-line bg-surface px-4 py-2 sm:-mx-6 sm:px-6 lg:hidden">
                <ButtonLink href="#decide" variant="primary" className="w-full">
                  Decide
                </ButtonLink>
              </div>
            )}
          </div>
          <aside aria-label="Decision" className="scroll-quiet min-w-0 lg:sticky lg:top-5 lg:max-h-[calc(100dvh-2.5rem)] lg:self-start lg:overflow-y-auto">
            <DecisionAside data={data} decide={decide} />
          </aside>
        </div>
      </KeepInPlace>
    </CommentsProvider>
  );
}

function commentable(journey: Journey): CommentablePart[] {
  return [
    ...journey.states.flatMap(({ id, name, touchpoints }) => [
      { id, name: name || id, kind: 'State' },
      ...touchpoints.map((touchpoint) => ({ id: touchpoint.id, name: touchpoint.name || touchpoint.id, kind: `${CHANNEL_NAMES[touchpoint.channel]} in ${name || id}` })),
    ]),
    ...journey.transitions.map(({ id, from, to }) => ({ id, name: `${nameOf(journey, from)} → ${nameOf(journey, to)}`, kind: 'Transition' })),
    ...journey.outcomes.map(({ id, name }) => ({ id, name: name || id, kind: 'Outcome' })),
  ];
}
