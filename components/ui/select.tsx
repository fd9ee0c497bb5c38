'use client';
import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { inputClass } from './input-class';
import { POPUP, POPUP_ITEM, POPUP_LIST } from './popup-class';

export type SelectOption<T extends string> = { value: T; label: string; icon?: ReactNode; hint?: string; disabled?: boolean };

type Common<T extends string> = {
  value: T | undefined;
  options: readonly SelectOption<T>[];
  placeholder?: string;
  /** Whether it stands for several values that differ: it says so until one is chosen. */
  mixed?: boolean;
  dense?: boolean;
  disabled?: boolean;
  id?: string;
  className?: string;
  /** For use without a Field. */
  'aria-label'?: string;
};

type Props<T extends string> = Common<T> &
  (
    | { clearLabel?: undefined; onValueChange: (value: T) => void }
    /** With `clearLabel` ("No stage") the first item takes the choice back. */
    | { clearLabel: string; onValueChange: (value: T | undefined) => void }
  );

/** No option: so that every one, and none, can be chosen. */
const MIXED = '\u0000mixed';

/** One of a known set. Typing jumps to an option. */
export function Select<T extends string>(props: Props<T>) {
  const { value, options, placeholder = 'Choose…', mixed = false, dense = false, disabled, id, className } = props;
  const chosen = options.find((option) => option.value === value);
  const change = (next: T | null) => {
    if (next !== null) props.onValueChange(next);
    else if (props.clearLabel !== undefined) props.onValueChange(undefined);
  };
  return (
    <Base.Root<T | null> value={mixed ? (MIXED as T) : (value ?? null)} onValueChange={change} disabled={disabled} id={id} modal={false}>
      <Base.Trigger aria-label={props['aria-label']} className={classNames(inputClass(dense), 'flex items-center gap-2 text-left', className)}>
        {chosen?.icon && <span className="flex shrink-0 text-muted [&_svg]:size-4">{chosen.icon}</span>}
        <Base.Value className={classNames('min-w-0 flex-1 truncate', !chosen && 'text-faint', mixed && 'italic')}>
          {mixed ? 'Mixed' : chosen ? chosen.label : (props.clearLabel ?? placeholder)}
        </Base.Value>
        <Base.Icon className="shrink-0 text-faint">
          <ChevronsUpDown aria-hidden className="size-3.5" />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner alignItemWithTrigger={false} sideOffset={4} collisionPadding={8} className="z-50 outline-none">
          <Base.Popup className={classNames(POPUP, 'max-w-(--available-width) min-w-(--anchor-width)')}>
            <Base.List className={POPUP_LIST}>
              {props.clearLabel !== undefined && (
                <Item value={null} label={props.clearLabel} quiet />
              )}
              {options.map((option) => (
                <Item key={option.value} {...option} />
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Item({ value, label, icon, hint, disabled, quiet = false }: Omit<SelectOption<string>, 'value'> & { value: string | null; quiet?: boolean }) {
  return (
    <Base.Item value={value} label={label} disabled={disabled} className={POPUP_ITEM}>
      {icon && <span className="flex text-muted">{icon}</span>}
      <span className="min-w-0 flex-1">
        <Base.ItemText className={quiet ? 'text-muted' : undefined}>{label}</Base.ItemText>
        {hint && <span className="block text-12 text-faint">{hint}</span>}
      </span>
      <Base.ItemIndicator className="text-accent-ink">
        <Check aria-hidden />
      </Base.ItemIndicator>
    </Base.Item>
  );
}
