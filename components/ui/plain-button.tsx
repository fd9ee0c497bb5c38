'use client';
import type { ComponentProps, SyntheticEvent } from 'react';

type Props = ComponentProps<'button'> & {
  /** Disabled, it keeps its focus and can still be read. */
  focusableWhenDisabled?: boolean;
};

/** The browser's own button. Of type "button" unless told otherwise; disabled in a way that may keep the focus. */
export function PlainButton({ disabled = false, focusableWhenDisabled = false, type = 'button', ...rest }: Props) {
  if (!disabled) return <button {...rest} type={type} />;
  if (!focusableWhenDisabled) return <button {...rest} type={type} disabled data-disabled="" />;
  return <button {...rest} type={type} aria-disabled data-disabled="" onClick={ignore} onPointerDown={undefined} onMouseDown={undefined} onKeyDown={undefined} />;
}

/** As of a button that is disabled altogether, what stands around it hears nothing of a press. */
function ignore(event: SyntheticEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
