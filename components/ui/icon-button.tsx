'use client';
import type { ComponentProps, ReactNode } from 'react';
import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class';
import { classNames } from './class-names';
import { PlainButton } from './plain-button';
import { Tooltip } from './tooltip';

export type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label' | 'children'> & {
  /** What it does: the accessible name and the tooltip. */
  label: string;
  icon: ReactNode;
  shortcut?: string;
  side?: 'top' | 'right' | 'bottom' | 'left';
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** For toggles: shown pressed. */
  pressed?: boolean;
};

/** A square button with an icon, always named. Disabled, it keeps focus and tooltip so that its name can still be read. */
export function IconButton({ label, icon, shortcut, side, variant = 'ghost', size = 'md', pressed, disabled, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip content={label} shortcut={shortcut} side={side}>
      <PlainButton
        {...rest}
        disabled={disabled}
        focusableWhenDisabled
        aria-label={label}
        aria-pressed={pressed}
        className={classNames(buttonClass(variant, size, true), pressed && 'bg-accent-soft text-accent-ink', className)}
      >
        {icon}
      </PlainButton>
    </Tooltip>
  );
}
