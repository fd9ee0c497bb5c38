'use client';

import { ArrowUp, Plus, Trash2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { NumberField } from '@/components/ui/number-field';
import { COMPLIANCE_CHECKLIST } from '@/lib/approval/default-rules';
import { RISK_LEVELS, RISK_WORDS } from '@/lib/approval/risk-level';
import { listed } from '@/lib/approval/risk/words';
import type { ApprovalPolicy, Need } from '@/lib/approval/rules';
import { SECTIONS } from '@/lib/approval/section';
import { NeedRow, type Approver } from './need-row';

export type { Approver } from './need-row';

type Props = {
  number: number;
  policy: ApprovalPolicy;
  /** Risks for which a policy above holds already. */
  shadowed: readonly string[];
  approvers: readonly Approver[];
  disabled: boolean;
  /** Null removes it. */
  onChange: (policy: ApprovalPolicy | null) => void;
  onRaise: (() => void) | undefined;
  errorOf: (path: string) => string | undefined;
};

/** One policy: for which risks it holds, who says yes to what, and for how long that counts. */
export function PolicyCard({ number, policy, shadowed, approvers, disabled, onChange, onRaise, errorOf }: Props) {
  const put = (part: Partial<ApprovalPolicy>) => onChange({ ...policy, ...part });
  const whole = (field: 'people' | 'answerWithinDays' | 'validForDays') => (value: number | undefined) => put({ [field]: value ?? (undefined as unknown as number) });
  const putNeed = (at: number, need: Need | null) => put({ needs: need ? policy.needs.with(at, need) : policy.needs.filter((_, i) => i !== at) });
  const named = policy.name || `Policy ${number}`;
  const addNeed = () => put({ needs: [...policy.needs, { section: SECTIONS.find((section) => !policy.needs.some((need) => need.section === section)) ?? 'content', people: 1, roles: ['owner', 'admin', 'manager'], named: [] }] });
  return (
    <fieldset className="rounded-lg border bg-raised p-4">
      <legend className="sr-only">{named}</legend>
      <div className="flex items-end gap-2">
        <Field label="Name" error={errorOf('name')} className="max-w-80 flex-1">
          <Input value={policy.name} disabled={disabled} maxLength={200} placeholder="High risk" onValueChange={(name) => put({ name })} />
        </Field>
        {!disabled && (
          <span className="ml-auto flex">
            {onRaise && <IconButton label={`Move ${named} up`} icon={<ArrowUp />} onClick={onRaise} />}
            <IconButton label={`Remove ${named}`} icon={<Trash2 />} onClick={() => onChange(null)} />
          </span>
        )}
      </div>
      <Group title="Holds for launches of" error={errorOf('risks')}>
        <div className="flex flex-wrap gap-x-5">
          {RISK_LEVELS.map((level) => (
            <Checkbox key={level} disabled={disabled} checked={policy.risks.includes(level)} onCheckedChange={(on) => put({ risks: RISK_LEVELS.filter((each) => (each === level ? on : policy.risks.includes(each))) })} label={`${RISK_WORDS[level]} risk`} />
          ))}
        </div>
        {shadowed.length > 0 && <p className="text-12 text-warning-ink">A policy above holds for {listed(shadowed)} risk already: there, this one never counts.</p>}
      </Group>
      <Group title="Who says yes to what" error={errorOf('needs')}>
        <ul className="space-y-2">
          {policy.needs.map((need, at) => (
            <NeedRow key={at} need={need} number={at + 1} of={named} approvers={approvers} disabled={disabled} error={errorOf(`needs[${at}]`)} onChange={(next) => putNeed(at, next)} />
          ))}
        </ul>
        {!disabled && (
          <Button size="sm" icon={<Plus />} className="mt-2" onClick={addNeed}>
            Add section
          </Button>
        )}
      </Group>
      <div className="mt-4 grid gap-4 sm:grid-cols-3">
        <Field label="Different people, at least" error={errorOf('people')} hint="Among all who approve.">
          <NumberField dense disabled={disabled} min={1} max={5} value={policy.people} onValueChange={whole('people')} unit="people" />
        </Field>
        <Field label="To be answered within" error={errorOf('answerWithinDays')} hint="Then the request expires.">
          <NumberField dense disabled={disabled} min={1} max={90} value={policy.answerWithinDays} onValueChange={whole('answerWithinDays')} unit="days" />
        </Field>
        <Field label="To be launched within" error={errorOf('validForDays')} hint="Then the approval expires.">
          <NumberField dense disabled={disabled} min={1} max={365} value={policy.validForDays} onValueChange={whole('validForDays')} unit="days" />
        </Field>
      </div>
      <div className="mt-3">
        <Checkbox disabled={disabled} checked={policy.confirmFigures} onCheckedChange={(confirmFigures) => put({ confirmFigures })} label="Approvers type the figures they answer for: people and spend" />
        <Checkbox disabled={disabled} checked={policy.carryOver} onCheckedChange={(carryOver) => put({ carryOver })} label="Approvals of sections that did not change since the last approved version go on holding" />
      </div>
      <Group title="Checklist of whoever approves compliance" error={errorOf('checklist')}>
        <ol className="space-y-1.5">
          {policy.checklist.map((item, at) => (
            <li key={at} className="flex items-center gap-1">
              <Input dense disabled={disabled} aria-label={`${named}, checklist item ${at + 1}`} maxLength={200} value={item} onValueChange={(next) => put({ checklist: policy.checklist.with(at, next) })} />
              {!disabled && <IconButton size="sm" label={`Remove checklist item ${at + 1} of ${named}`} icon={<X />} onClick={() => put({ checklist: policy.checklist.filter((_, i) => i !== at) })} />}
            </li>
          ))}
        </ol>
        {!disabled && (
          <div className="mt-2 flex gap-2">
            <Button size="sm" icon={<Plus />} onClick={() => put({ checklist: [...policy.checklist, ''] })}>
              Add item
            </Button>
            {policy.checklist.length === 0 && (
              <Button size="sm" variant="ghost" onClick={() => put({ checklist: COMPLIANCE_CHECKLIST })}>
                Use the usual checklist
              </Button>
            )}
          </div>
        )}
      </Group>
    </fieldset>
  );
}

function Group({ title, error, children }: { title: string; error: string | undefined; children: ReactNode }) {
  return (
    <div className="mt-4">
      <p className="mb-1 text-12 font-medium text-muted">{title}</p>
      {children}
      {error && <p role="alert" className="mt-1 text-12 text-danger-ink">{error}</p>}
    </div>
  );
}
