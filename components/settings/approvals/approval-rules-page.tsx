'use client';

import { useRef, useState, useTransition } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { useToast } from '@/components/ui/toast';
import { DEFAULT_RULES } from '@/lib/approval/default-rules';
import { followed, FOLLOWING } from '@/lib/approval/follow-defaults';
import { ApprovalRules } from '@/lib/approval/rules';
import { check } from '@/lib/journey/explain';
import type { Problem } from '@/lib/journey/problem';
import type { Answer } from '../answer';
import { SettingsTabs } from '../settings-tabs';
import { KnownPart } from './known-part';
import { PoliciesPart } from './policies-part';
import { placeWords } from './place-words';
import type { Approver } from './policy-card';
import { SelfApprovalPart } from './self-approval-part';
import { ThresholdsPart } from './thresholds-part';

type Props = {
  saved: ApprovalRules;
  /** People who may approve, and how many belong to the brand in all. */
  approvers: readonly Approver[];
  people: number;
  save: (input: { rules: unknown }) => Promise<Answer>;
};

/** What the brand has decided about approvals: changed here, saved with the button, in force for the next request. */
export function ApprovalRulesPage({ saved, approvers, people, save }: Props) {
  const [rules, setRules] = useState(saved);
  const [refused, setRefused] = useState<{ message: string; problems: readonly Problem[] }>();
  const [busy, startSaving] = useTransition();
  const body = useRef<HTMLDivElement>(null);
  const toast = useToast();
  const disabled = !useCan('policy.write');
  const changed = JSON.stringify(rules) !== JSON.stringify(saved);
  const change = (part: Partial<ApprovalRules>) => {
    setRules((now) => ({ ...now, ...part }));
    setRefused(undefined);
  };
  const refuse = (message: string, problems: readonly Problem[]) => {
    setRefused({ message, problems });
    requestAnimationFrame(() => body.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' }));
  };

  const submit = () => {
    const read = check(ApprovalRules, rules);
    if (!read.ok) return refuse(read.problems.length === 1 ? 'One thing has to be mended first' : `${read.problems.length} things have to be mended first`, read.problems);
    return startSaving(async () => {
      const answer = await save({ rules: read.value }).catch((): Answer => ({ ok: false, message: 'The server does not answer. Your changes are still here; try again in a moment.' }));
      if (answer.ok) toast.show({ title: 'Rules saved', description: 'They hold for the next request.', tone: 'success' });
      else refuse(answer.message, answer.problems ?? []);
    });
  };

  const errorOf = (path: string) => refused?.problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}.`) || problem.path.startsWith(`${path}[`))?.message;
  const follows = followed(rules);
  const part = { rules, change, errorOf, disabled };
  return (
    <>
      <PageHeader
        title="Settings"
        tabs={<SettingsTabs />}
        meta={changed ? 'Not saved yet' : follows.length === FOLLOWING.length ? 'Follows the usual rules' : undefined}
        actions={
          !disabled && (
            <>
              <Button variant="ghost" disabled={busy || follows.length === FOLLOWING.length} onClick={() => change({ thresholds: DEFAULT_RULES.thresholds, policies: DEFAULT_RULES.policies })}>
                Follow the usual rules
              </Button>
              <Button disabled={!changed || busy} onClick={() => (setRules(saved), setRefused(undefined))}>
                Discard
              </Button>
              <Button variant="primary" disabled={!changed} loading={busy} onClick={submit}>
                Save rules
              </Button>
            </>
          )
        }
      />
      <div ref={body} className="mx-auto max-w-200 space-y-10 px-4 py-8 sm:px-6">
        <p className="max-w-160 text-14 text-muted">
          Nothing goes live before people other than its authors said yes. How risky a launch is decides who they are. What follows the usual rules changes with them when this product is updated. <TextLink href="/help/approvals">How approvals work</TextLink>
        </p>
        {disabled && <Notice tone="info">You can look at these rules. Owners and admins change them.</Notice>}
        {refused && (
          <Notice tone="danger" title={refused.message}>
            {refused.problems.length > 0 && (
              <ul className="list-disc pl-4">
                {refused.problems.map(({ path, message }) => (
                  <li key={`${path} ${message}`}>
                    <span className="font-medium">{placeWords(path, rules)}:</span> {message}
                  </li>
                ))}
              </ul>
            )}
          </Notice>
        )}
        <PoliciesPart {...part} follows={follows.includes('policies')} approvers={approvers} />
        <KnownPart {...part} />
        <ThresholdsPart {...part} follows={follows.includes('thresholds')} />
        {(people === 1 || rules.selfApproval) && <SelfApprovalPart {...part} />}
      </div>
    </>
  );
}
