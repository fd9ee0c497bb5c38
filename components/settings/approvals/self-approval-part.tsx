'use client';

import { Field } from '@/components/ui/field';
import { Switch } from '@/components/ui/switch';
import { Textarea } from '@/components/ui/textarea';
import { SettingsSection } from '../settings-section';
import type { RulesPartProps } from './rules-part-props';

/** The written word by which the only person of a brand may approve their own journeys. */
export function SelfApprovalPart({ rules: { selfApproval }, change, errorOf, disabled }: RulesPartProps) {
  return (
    <SettingsSection title="You are this brand’s only person" about="Nobody approves what they worked on, so alone you could launch nothing. With a statement in your own words you may: it is kept with every request, and ends when a second person joins. Critical launches still want two people.">
      <div className="max-w-120 space-y-3">
        <Switch disabled={disabled} checked={selfApproval !== undefined} onCheckedChange={(on) => change({ selfApproval: on ? { reason: '' } : undefined })} label="I approve my own journeys" />
        {selfApproval && (
          <Field label="Why one person is enough here" required error={errorOf('selfApproval')}>
            <Textarea rows={2} disabled={disabled} value={selfApproval.reason} maxLength={4_000} placeholder="I run this company alone and answer for what it sends." onValueChange={(reason) => change({ selfApproval: { reason } })} />
          </Field>
        )}
      </div>
    </SettingsSection>
  );
}
