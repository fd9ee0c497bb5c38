'use client';
import { Switch as Base } from '@base-ui/react/switch';
import { useId, type ReactNode } from 'react';
import { useDisabled } from './disabled-context';

type Props = { checked: boolean; onCheckedChange: (checked: boolean) => void; label: ReactNode; hint?: ReactNode; disabled?: boolean };

/** On or off, at once. The label belongs to it; a Field is not needed. */
export function Switch({ checked, onCheckedChange, label, hint, disabled }: Props) {
  const labelId = useId();
  const off = useDisabled(disabled);
  const hintId = useId();
  return (
    <div>
      <label className="flex min-h-7 cursor-pointer items-center justify-between gap-3 text-13 has-data-disabled:cursor-not-allowed has-data-disabled:opacity-50">
        <span id={labelId}>{label}</span>
        <Base.Root
          checked={checked}
          onCheckedChange={(next) => onCheckedChange(next)}
          disabled={off}
          aria-labelledby={labelId}
          aria-describedby={hint ? hintId : undefined}
          className="flex h-4.5 w-7.5 shrink-0 rounded-full bg-control p-0.5 transition-colors data-checked:bg-accent"
        >
          <Base.Thumb className="size-3.5 rounded-full bg-raised transition-transform data-checked:translate-x-3 data-checked:bg-on-accent" />
        </Base.Root>
      </label>
      {hint && (
        <p id={hintId} className="text-12 text-faint">
          {hint}
        </p>
      )}
    </div>
  );
}
