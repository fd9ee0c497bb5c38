'use client';
import { Input as Base } from '@base-ui/react/input';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { TEXTAREA } from './input-class';

export type TextareaProps = Pick<ComponentProps<'textarea'>, 'id' | 'placeholder' | 'maxLength' | 'disabled' | 'readOnly' | 'aria-label' | 'spellCheck' | 'onBlur' | 'onFocus'> & {
  value: string;
  onValueChange: (value: string) => void;
  /** Lines shown when empty; it grows with its text up to twelve. */
  rows?: number;
  /** For code and ids. */
  mono?: boolean;
  className?: string;
};

/** Text of several lines that grows as it is written. */
export function Textarea({ value, onValueChange, rows = 2, mono = false, className, onBlur, onFocus, ...rest }: TextareaProps) {
  return (
    <Base
      render={<textarea rows={rows} onBlur={onBlur} onFocus={onFocus} />}
      {...rest}
      value={value}
      onValueChange={(next) => onValueChange(next)}
      className={classNames(TEXTAREA, 'scroll-quiet field-sizing-content max-h-66 min-h-8 resize-y', mono && 'font-mono text-12', className)}
    />
  );
}
