'use client';
import { Field as Base } from '@base-ui/react/field';
import { CircleX } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { classNames } from './class-names';
import { FieldProblem } from './field-problem';

type Props = {
  label: ReactNode;
  /** One control: Input, Textarea, NumberField, DurationField, Select, Combobox or Segmented. */
  children: ReactNode;
  hint?: ReactNode;
  /** What is wrong and how to mend it. */
  error?: ReactNode;
  required?: boolean;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
  /** Path of the value that the control edits, by which a finding leads to it. */
  path?: string | undefined;
  /** Something at the right end of the label's line: a badge, a small button. */
  aside?: ReactNode;
  className?: string;
};

/**
 * A label, a control, a hint and an error, wired together for assistive technology.
 * What the control itself cannot read ("3 dyas") takes precedence over `error`.
 */
export function Field({ label, children, hint, error, required = false, hideLabel = false, path, aside, className }: Props) {
  const [unreadable, setUnreadable] = useState<string>();
  const message = unreadable ?? error;
  return (
    <Base.Root data-field={path} invalid={Boolean(message)} className={classNames('flex min-w-0 flex-col gap-1', className)}>
      <div className={classNames('flex min-h-5 items-center justify-between gap-2', hideLabel && 'sr-only')}>
        <Base.Label className="text-12 font-medium text-muted">
          {label}
          {required && (
            <span className="text-faint">
              <span className="sr-only">, required</span>
              <span aria-hidden className="ml-0.5 text-danger-ink">
                *
              </span>
            </span>
          )}
        </Base.Label>
        {aside}
      </div>
      <FieldProblem value={setUnreadable}>{children}</FieldProblem>
      {message && (
        <Base.Error match className="flex items-start gap-1 text-12 text-danger-ink">
          <CircleX aria-hidden className="mt-0.5 size-3 shrink-0" />
          <span className="min-w-0 wrap-anywhere">{message}</span>
        </Base.Error>
      )}
      {hint && <Base.Description className="text-12 wrap-anywhere text-faint">{hint}</Base.Description>}
    </Base.Root>
  );
}
