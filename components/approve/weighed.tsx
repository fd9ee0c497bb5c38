import { CircleX } from 'lucide-react';
import { FactorList } from '@/components/approvals/factor-list';
import { NeedsProgress } from '@/components/approvals/needs-progress';
import { RiskBadge } from '@/components/approvals/risk-badge';
import { Notice } from '@/components/ui/notice';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { Spinner } from '@/components/ui/spinner';
import { TextLink } from '@/components/ui/text-link';
import { classNames } from '@/components/ui/class-names';
import { progress, remaining } from '@/lib/approval/remaining';
import { count, listed, money } from '@/lib/approval/risk/words';
import type { FindingLine, Preview } from './approve-data';
import { Card } from './card';

type Props = { preview: Preview; pending: boolean; failed: string | undefined; assumed: boolean; names: Readonly<Record<string, string>>; versions: Readonly<Record<string, number>> };

/** What asking comes to: the risk and its reasons, who has to approve, the forecast in short. */
export function Weighed({ preview, pending, failed, assumed, names, versions }: Props) {
  const { findings, risk, figures, currency, forecast, countries } = preview;
  const open = findings.filter(({ severity, accepted }) => severity === 'warning' && accepted === null);
  const accepted = findings.filter(({ accepted: reason }) => reason !== null);
  return (
    <div className="min-w-0 space-y-5">
      <Card
        title="Risk"
        aside={
          <>
            <output className="flex items-center gap-1.5 text-12 text-muted">{pending && <><Spinner /> Weighing again</>}</output>
            <RiskBadge level={risk.level} />
          </>
        }
      >
        {failed && <Notice tone="danger" title={failed} className="mb-3" />}
        <div aria-busy={pending} className={classNames('transition-opacity', pending && 'opacity-60')}>
          <p className="text-13 text-muted">
            {assumed ? `Weighed for ${count(figures.people)} people until you say how many.` : `For ${count(figures.people)} ${figures.people === 1 ? 'person' : 'people'}${countries.length ? '' : ' in countries not said'}, about ${money(figures.spend, currency)} in all.`} A launch is as risky as the riskiest
            thing about it. <TextLink href="/help/approvals">How risk is weighed</TextLink>
          </p>
          <div className="mt-2">
            <FactorList factors={risk.factors} />
          </div>
        </div>
      </Card>
      <Policy preview={preview} names={names} versions={versions} />
      <Card title="Forecast in short">
        {forecast ? (
          <ul className="list-disc space-y-1 pl-5 text-13">
            {forecast.map((sentence) => (
              <li key={sentence} className="text-pretty">{sentence}</li>
            ))}
          </ul>
        ) : (
          <p className="text-13 text-muted">There is no forecast of this draft yet.</p>
        )}
      </Card>
      {open.length + accepted.length > 0 && (
        <Card title="Warnings" aside={<span className="tabular text-12 text-muted">{`${open.length} open, ${accepted.length} accepted`}</span>}>
          <ul className="space-y-1.5 text-13">
            <Findings findings={open} />
            <Findings findings={accepted} />
          </ul>
        </Card>
      )}
    </div>
  );
}

const FEW = 6;

/** What has to be mended before approval can be asked for, each with the way to it. */
export function InTheWay({ preview: { blockers, findings } }: { preview: Preview }) {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!errors.length && !blockers.length) return null;
  return (
    <Card title="In the way" aside={<span className="tabular text-12 text-muted">{errors.length ? `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} to mend` : null}</span>}>
      <ul className="space-y-1.5 text-13">
        {blockers.map((blocker) => (
          <li key={blocker} className="flex gap-2">
            <CircleX aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
            <span className="min-w-0 text-pretty wrap-anywhere">{blocker}</span>
          </li>
        ))}
        <Findings findings={errors.slice(0, FEW)} />
      </ul>
      {errors.length > FEW && (
        <details className="mt-1.5 text-13">
          <summary className="cursor-pointer text-muted">{errors.length - FEW} more</summary>
          <ul className="mt-1.5 space-y-1.5">
            <Findings findings={errors.slice(FEW)} />
          </ul>
        </details>
      )}
    </Card>
  );
}

function Findings({ findings }: { findings: readonly FindingLine[] }) {
  return findings.map(({ key, severity, message, href, accepted }) => (
    <li key={key} className="flex gap-2">
      <span className="mt-0.5 shrink-0">
        <SeverityIcon severity={severity} />
      </span>
      <span className="min-w-0 text-pretty wrap-anywhere">
        <TextLink href={href}>{message}</TextLink>
        {accepted !== null && <span className="block text-12 text-muted">Accepted: {accepted}</span>}
      </span>
    </li>
  ));
}

function Policy({ preview: { policy, carried, approvers, risk, formerVersion }, names, versions }: Pick<Props, 'preview' | 'names' | 'versions'>) {
  if (!policy) {
    return (
      <Card title="Who has to approve">
        <p className="text-13 text-muted">
          Nobody can: no policy holds for {risk.level} risk. <TextLink href="/settings/approvals">Policies</TextLink>
        </p>
      </Card>
    );
  }
  const asked = { request: { policy, carried }, events: [] };
  const { needs, people } = remaining(asked);
  const settled = needs.length === 0 && people === 0;
  return (
    <Card title="Who has to approve" aside={<span className="text-12 text-muted">Policy “{policy.name}”</span>}>
      {settled ? (
        <p className="text-13">Nothing that needs approving changed{formerVersion === null ? '' : ` since version ${formerVersion}`}: earlier approvals go on holding, and it is approved at once.</p>
      ) : approvers.length ? (
        <p className="text-13">
          {listed(approvers)} can approve it. <span className="text-muted">Nobody approves what they worked on.</span>
        </p>
      ) : (
        <Notice tone="warning" title="Nobody can approve this as things stand">
          Everybody who may has worked on it. Ask an owner or admin to invite another approver, or to name one in the <TextLink href="/settings/approvals">policies</TextLink>.
        </Notice>
      )}
      <div className="mt-2">
        <NeedsProgress needs={progress(asked)} people={people} names={names} versions={versions} />
      </div>
      <p className="mt-2 text-12 text-muted">
        {policy.people > 1 && `At least ${policy.people} different people. `}
        {policy.confirmFigures && 'Approvers type the figures. '}
        {policy.checklist.length > 0 && `Compliance has a checklist of ${policy.checklist.length}. `}
        To be answered within {policy.answerWithinDays} days, then launched within {policy.validForDays}.
      </p>
    </Card>
  );
}
