'use client';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { useDisabled } from './disabled-context';
import { Tooltip } from './tooltip';

type Option<T extends string> = { value: T; label: string; icon?: ReactNode; disabled?: boolean };

type Props<T extends string> = {
  value: T;
  onValueChange: (value: T) => void;
  options: readonly Option<T>[];
  /** Shows icons alone; the labels become tooltips and accessible names. */
  iconsOnly?: boolean;
  /** Options share the width there is. */
  fill?: boolean;
  dense?: boolean;
  disabled?: boolean;
  /** For use without a Field. */
  'aria-label'?: string;
};

/** One of two to five, all in sight. Arrow keys move the choice. */
export function Segmented<T extends string>({ value, onValueChange, options, iconsOnly = false, fill = false, dense = false, disabled, ...rest }: Props<T>) {
  const off = useDisabled(disabled);
  return (
    <RadioGroup
      {...rest}
      value={value}
      onValueChange={(next) => onValueChange(next as T)}
      disabled={off}
      className={classNames('gap-0.5 rounded-md border border-line bg-sunken p-px', fill ? 'flex' : 'inline-flex self-start')}
    >
      {options.map((option) => (
        <Tooltip key={option.value} content={iconsOnly ? option.label : undefined}>
          <Radio.Root
            value={option.value}
            disabled={option.disabled}
            aria-label={iconsOnly ? option.label : undefined}
            className={classNames(
              'flex cursor-pointer select-none items-center justify-center gap-1.5 rounded-[4px] text-12 font-medium whitespace-nowrap text-muted transition-colors hover:text-ink',
              'data-checked:bg-raised data-checked:text-ink data-checked:shadow-[0_0_0_1px_var(--color-line-strong)] data-disabled:cursor-not-allowed data-disabled:opacity-50 [&_svg]:size-4',
              dense ? 'h-6' : 'h-7',
              iconsOnly ? (dense ? 'w-6' : 'w-7') : 'px-2.5',
              fill && 'flex-1',
            )}
          >
            {option.icon}
            {!iconsOnly && option.label}
          </Radio.Root>
        </Tooltip>
      ))}
    </RadioGroup>
  );
}
