'use client';
import { Input as Base } from '@base-ui/react/input';
import type { ComponentProps, Ref } from 'react';
import { classNames } from './class-names';
import { TEXTAREA } from './input-class';

export type TextareaProps = Pick<ComponentProps<'textarea'>, 'id' | 'placeholder' | 'maxLength' | 'disabled' | 'readOnly' | 'aria-label' | 'spellCheck' | 'onBlur' | 'onFocus' | 'onKeyDown' | 'aria-keyshortcuts'> & {
  ref?: Ref<HTMLTextAreaElement>;
  value: string;
  onValueChange: (value: string) => void;
  /** Lines shown when empty; it grows with its text up to twelve. */
  rows?: number;
  /** For code and ids. */
  mono?: boolean;
  className?: string;
};

/** Text of several lines that grows as it is written. */
export function Textarea({ value, onValueChange, rows = 2, mono = false, className, ref, onBlur, onFocus, onKeyDown, ...rest }: TextareaProps) {
  return (
    <Base
      render={<textarea ref={ref} rows={rows} onBlur={onBlur} onFocus={onFocus} onKeyDown={onKeyDown} />}
      dir="auto"
      {...rest}
      value={value}
      onValueChange={(next) => onValueChange(next)}
      className={classNames(TEXTAREA, 'scroll-quiet field-sizing-content max-h-66 min-h-8 resize-y', mono && 'font-mono text-12', className)}
    />
  );
}
