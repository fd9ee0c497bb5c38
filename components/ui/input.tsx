'use client';
import { Input as Base } from '@base-ui/react/input';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { inputBoxClass } from './input-class';

export type InputProps = Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'prefix'> & {
  value: string;
  onValueChange: (value: string) => void;
  dense?: boolean;
  /** An icon or sign inside, before the text. */
  prefix?: ReactNode;
  /** A unit or small note inside, after the text. */
  suffix?: ReactNode;
};

/** A line of text; every change is reported. Label it with a Field, or `aria-label`. */
export function Input({ value, onValueChange, dense = false, prefix, suffix, className, ...rest }: InputProps) {
  return (
    <span className={classNames(inputBoxClass(dense), className)}>
      {prefix !== undefined && <span className="pointer-events-none shrink-0 text-12 text-faint [&_svg]:size-4">{prefix}</span>}
      <Base
        autoComplete="off"
        dir="auto"
        {...rest}
        value={value}
        onValueChange={(next) => onValueChange(next)}
        className="h-full min-w-0 flex-1 bg-transparent outline-none"
      />
      {suffix !== undefined && <span className="pointer-events-none shrink-0 text-12 whitespace-nowrap text-faint">{suffix}</span>}
    </span>
  );
}
