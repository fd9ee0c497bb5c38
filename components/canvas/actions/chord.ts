/** A press of a key, as far as its meaning goes. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>;

/**
 * A press in the words of the table: "mod+shift+z", "shift+1", "alt+a", "?". Letters and digits go by what is printed on the
 * key where Shift or Alt would turn them into something else; signs go by what they are.
 */
export function chordOf({ key, code, metaKey, ctrlKey, shiftKey, altKey }: Press): string {
  const physical = /^(?:Key|Digit)(.)$/.exec(code ?? '')?.[1]?.toLowerCase();
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : undefined;
  const digit = /^\d$/.test(key) ? key : undefined;
  const base = altKey ? (physical ?? key.toLowerCase()) : (letter ?? digit ?? (shiftKey && physical && /\d/.test(physical) && key !== '?' ? physical : key.toLowerCase()));
  const sign = base.length === 1 && !/[a-z0-9]/.test(base);
  return [metaKey || ctrlKey ? 'mod' : '', altKey ? 'alt' : '', shiftKey && !sign ? 'shift' : '', base].filter(Boolean).join('+');
}
