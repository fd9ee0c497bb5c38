'use client';
import type { ComponentProps, ReactNode } from 'react';
import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class';
import { classNames } from './class-names';
import { PlainButton } from './plain-button';
import { Spinner } from './spinner';

export type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** A lucide icon before the words. */
  icon?: ReactNode;
  /** Shows a spinner, keeps the width and the focus, and ignores presses. */
  loading?: boolean;
};

/** A button that says what it does. Of type "button" unless told otherwise. */
export function Button({ variant = 'secondary', size = 'md', icon, loading = false, disabled = false, className, children, ...rest }: ButtonProps) {
  return (
    <PlainButton
      {...rest}
      disabled={disabled || loading}
      focusableWhenDisabled={loading}
      aria-busy={loading || undefined}
      className={classNames(buttonClass(variant, size), className)}
    >
      {loading && (
        <span className="absolute inset-0 grid place-items-center">
          <Spinner />
        </span>
      )}
      <span className={classNames('inline-flex items-center gap-1.5', loading && 'opacity-0')}>
        {icon}
        {children}
      </span>
    </PlainButton>
  );
}
