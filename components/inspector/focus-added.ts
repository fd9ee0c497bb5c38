const FIELD = 'input:not([type=hidden]), textarea, [role=combobox]';

/** Puts the cursor into what was just added above the button that adds. */
export function focusAdded({ currentTarget: button }: { currentTarget: Element }): void {
  requestAnimationFrame(() => button.previousElementSibling?.querySelector<HTMLElement>(FIELD)?.focus());
}
