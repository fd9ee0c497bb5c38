'use client';
import { Input as Base } from '@base-ui/react/input';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { inputClass } from './input-class';

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
  const input = (
    <Base
      autoComplete="off"
      {...rest}
      value={value}
      onValueChange={(next) => onValueChange(next)}
      className={classNames(inputClass(dense), prefix !== undefined && 'pl-8', suffix !== undefined && 'pr-16', className)}
    />
  );
  if (prefix === undefined && suffix === undefined) return input;
  return (
    <span className="relative block text-faint">
      {prefix !== undefined && <span className="pointer-events-none absolute inset-y-0 left-0 grid w-8 place-items-center text-12 [&_svg]:size-4">{prefix}</span>}
      {input}
      {suffix !== undefined && <span className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-12 whitespace-nowrap">{suffix}</span>}
    </span>
  );
}
