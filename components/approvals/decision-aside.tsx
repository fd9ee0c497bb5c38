import { ArrowRight } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import type { Approval, ApprovalStatus } from '@/lib/approval/approval';
import { listed } from '@/lib/approval/risk/words';
import { remaining } from '@/lib/approval/remaining';
import { SECTION_WORDS } from '@/lib/approval/section';
import type { ApprovalData } from './approval-data';
import { DecisionPanel, type Decide } from './decision-panel';
import { RiskBadge } from './risk-badge';

/** The place where one decides; where one cannot, or has, why and what is next. */
export function DecisionAside({ data, decide }: { data: ApprovalData; decide: Decide }) {
  const { approval, status, yours, next } = data;
  const { contentHash, currency, policy } = approval.request;
  return (
    <section id="decide" aria-labelledby="decide-title" className="scroll-mt-4 rounded-lg border bg-surface p-4">
      <h2 id="decide-title" className="mb-3 text-16 font-semibold">
        {canDecide(data) ? 'Your decision' : 'Decision'}
      </h2>
      <DecisionPanel id={approval.id} contentHash={contentHash} currency={currency} confirmFigures={policy.confirmFigures} checklist={policy.checklist} yours={yours} open={canDecide(data)} closed={sentence(data)} decide={decide}>
        <p className="text-13">{sentence(data)}</p>
        {status === 'approved' && (
          <ButtonLink href={`/journeys/${data.journeyId}/approve`} className="self-start">
            Go to launch
          </ButtonLink>
        )}
        <div className="border-t border-line pt-3">
          {next ? (
            <ButtonLink href={`/approvals/${next.id}`} variant="primary" className="h-auto! min-h-8 w-full py-1 whitespace-normal!">
              Next: {next.journeyName} <RiskBadge level={next.risk} /> <ArrowRight aria-hidden className="size-4" />
            </ButtonLink>
          ) : (
            <ButtonLink href="/approvals">Back to the inbox</ButtonLink>
          )}
        </div>
      </DecisionPanel>
    </section>
  );
}

/** Whether the reader can say something on it now. */
export function canDecide({ status, yours }: Pick<ApprovalData, 'status' | 'yours'>): boolean {
  return status === 'requested' && !yours.barred && yours.sections.length > 0;
}

const ENDED: Record<Exclude<ApprovalStatus, 'requested'>, string> = {
  'changes-requested': 'Changes were asked for. Whoever drew it mends it and asks again.',
  rejected: 'It was rejected.',
  approved: 'It is approved and can be launched.',
  launched: 'It is approved and live.',
  paused: 'It was launched and is paused.',
  stopped: 'It was launched and stopped.',
  replaced: 'It was live until another version took its place.',
  'rolled-back': 'It was live and was taken back.',
  expired: 'It was not answered, or not launched, in time. Approval has to be asked for again.',
  withdrawn: 'The request was withdrawn, perhaps for a newer version.',
};

function sentence({ approval, status, yours }: ApprovalData): string {
  if (status !== 'requested') return ENDED[status];
  return yours.barred ?? `Your approval is given. ${missingWords(approval)}`;
}

function missingWords(approval: Approval): string {
  const { needs, people } = remaining(approval);
  const names = [...new Set(needs.map(({ section }) => SECTION_WORDS[section].name.toLowerCase()))];
  return names.length ? `Still missing: ${listed(names)}.` : `Still missing: ${people === 1 ? 'one more person' : `${people} more people`}.`;
}
