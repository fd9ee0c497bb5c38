'use client';

import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { DEFAULT_RULES } from '@/lib/approval/default-rules';
import { RISK_LEVELS, RISK_WORDS } from '@/lib/approval/risk-level';
import type { ApprovalPolicy } from '@/lib/approval/rules';
import { listed } from '@/lib/approval/risk/words';
import { SettingsSection } from '../settings-section';
import { FollowMark } from './follow-mark';
import { PolicyCard, type Approver } from './policy-card';
import type { RulesPartProps } from './rules-part-props';

/** Who has to approve what, at which risk. */
export function PoliciesPart({ rules: { policies }, change, errorOf, disabled, follows, approvers }: RulesPartProps & { follows: boolean; approvers: readonly Approver[] }) {
  const put = (at: number, policy: ApprovalPolicy | null) => change({ policies: policy ? policies.with(at, policy) : policies.filter((_, i) => i !== at) });
  const raise = (at: number) => change({ policies: policies.with(at - 1, policies[at]!).with(at, policies[at - 1]!) });
  const without = RISK_LEVELS.filter((level) => !policies.some(({ risks }) => risks.includes(level)));
  const add = () => change({ policies: [...policies, { ...DEFAULT_RULES.policies[0]!, name: '', risks: without.length ? without : ['low'] }] });
  return (
    <SettingsSection title="Policies" mark={<FollowMark follows={follows} />} about="Who has to approve launches of which risk. The first policy that names a risk holds for it; requests that are open keep the policy they were made under.">
      {without.length > 0 && (
        <Notice tone="warning" title={`Launches of ${listed(without.map((level) => RISK_WORDS[level].toLowerCase()))} risk cannot be approved`} className="mb-3">
          No policy holds for them, so nobody may say yes. Add one, or name the risk in a policy below.
        </Notice>
      )}
      <ol className="space-y-3">
        {policies.map((policy, at) => (
          <li key={at}>
            <PolicyCard
              number={at + 1}
              policy={policy}
              shadowed={policy.risks.filter((risk) => policies.slice(0, at).some(({ risks }) => risks.includes(risk)))}
              approvers={approvers}
              disabled={disabled}
              onChange={(next) => put(at, next)}
              onRaise={at > 0 ? () => raise(at) : undefined}
              errorOf={(path) => errorOf(`policies[${at}]${path && `.${path}`}`)}
            />
          </li>
        ))}
      </ol>
      {!disabled && (
        <Button icon={<Plus />} className="mt-3" onClick={add}>
          Add policy
        </Button>
      )}
    </SettingsSection>
  );
}
