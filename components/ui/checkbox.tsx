'use client';
import { Checkbox as Base } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useDisabled } from './disabled-context';

type Props = { checked: boolean | 'mixed'; onCheckedChange: (checked: boolean) => void; label: ReactNode; disabled?: boolean };

/** A box to tick, with its label. */
export function Checkbox({ checked, onCheckedChange, label, disabled }: Props) {
  const labelId = useId();
  const off = useDisabled(disabled);
  return (
    <label className="flex min-h-7 cursor-pointer items-center gap-2 text-13 has-data-disabled:cursor-not-allowed has-data-disabled:opacity-50">
      <Base.Root
        checked={checked === true}
        indeterminate={checked === 'mixed'}
        onCheckedChange={(next) => onCheckedChange(next)}
        disabled={off}
        aria-labelledby={labelId}
        className="grid size-4 shrink-0 place-items-center rounded-[4px] border border-control bg-raised text-on-accent transition-colors data-checked:border-accent data-checked:bg-accent data-indeterminate:border-accent data-indeterminate:bg-accent"
      >
        <Base.Indicator>{checked === 'mixed' ? <Minus aria-hidden className="size-3" /> : <Check aria-hidden className="size-3" strokeWidth={3} />}</Base.Indicator>
      </Base.Root>
      <span id={labelId}>{label}</span>
    </label>
  );
}
