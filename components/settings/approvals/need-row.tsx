'use client';

import { X } from 'lucide-react';
import { Checkbox } from '@/components/ui/checkbox';
import { ChipsField } from '@/components/ui/chips-field';
import { IconButton } from '@/components/ui/icon-button';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import type { Need } from '@/lib/approval/rules';
import { SECTION_WORDS, SECTIONS, type Section } from '@/lib/approval/section';
import { ROLE_WORDS, type Role } from '@/lib/brand/permissions';

/** Somebody who may approve for the brand. */
export type Approver = { id: string; name: string; role: Role };

const ROLES = ['owner', 'admin', 'manager'] as const;
const SECTION_OPTIONS = SECTIONS.map((value) => ({ value, label: SECTION_WORDS[value].name, hint: SECTION_WORDS[value].about }));

type Props = { need: Need; number: number; of: string; approvers: readonly Approver[]; disabled: boolean; error: string | undefined; onChange: (need: Need | null) => void };

/** Who has to say yes to one section: how many, of which roles, or which people by name. */
export function NeedRow({ need, number, of, approvers, disabled, error, onChange }: Props) {
  const put = (part: Partial<Need>) => onChange({ ...need, ...part });
  const label = `${of}, section ${number}`;
  const gone = need.named.filter((id) => !approvers.some((one) => one.id === id));
  return (
    <li className="rounded-md border border-line bg-surface px-2.5 py-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Select<Section> dense disabled={disabled} className="w-34!" aria-label={`${label}: section`} value={need.section} onValueChange={(section) => put({ section })} options={SECTION_OPTIONS} />
        <NumberField dense disabled={disabled} className="w-26!" aria-label={`${label}: people`} min={1} max={5} value={need.people} unit={need.people === 1 ? 'person' : 'people'} onValueChange={(people) => put({ people: people ?? (undefined as unknown as number) })} />
        <span className="text-12 text-muted">of</span>
        <span className="flex flex-wrap gap-x-3">
          {ROLES.map((role) => (
            <Checkbox key={role} disabled={disabled} checked={need.roles.includes(role)} onCheckedChange={(on) => put({ roles: ROLES.filter((each) => (each === role ? on : need.roles.includes(each))) })} label={`${ROLE_WORDS[role].name}s`} />
          ))}
        </span>
        <div className="min-w-44 flex-1">
          <ChipsField
            disabled={disabled}
            aria-label={`${label}: people by name`}
            value={need.named}
            onValueChange={(named) => put({ named })}
            options={[...approvers.map(({ id, name, role }) => ({ value: id, label: name, hint: ROLE_WORDS[role].name.toLowerCase() })), ...gone.map((id) => ({ value: id, label: 'Somebody who may not approve any more' }))]}
            placeholder="or people by name"
            empty="Nobody of this name may approve for this brand."
          />
        </div>
        {!disabled && <IconButton size="sm" label={`Remove section ${number} of ${of}`} icon={<X />} onClick={() => onChange(null)} />}
      </div>
      {error && <p role="alert" className="mt-1 text-12 text-danger-ink">{error}</p>}
    </li>
  );
}
