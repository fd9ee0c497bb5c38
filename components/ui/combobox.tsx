'use client';
import { Autocomplete as Base } from '@base-ui/react/autocomplete';
import { useState } from 'react';
import { classNames } from './class-names';
import { inputClass } from './input-class';
import { POPUP, POPUP_ITEM, POPUP_LIST } from './popup-class';

export type Suggestion = { value: string; hint?: string };

type Props = {
  value: string;
  onValueChange: (value: string) => void;
  suggestions: readonly Suggestion[];
  placeholder?: string;
  dense?: boolean;
  disabled?: boolean;
  /** For names that machines read. */
  mono?: boolean;
  maxLength?: number;
  id?: string;
  'aria-label'?: string;
};

/** A line of text with suggestions; any other text may be typed as well. Every change is reported. */
export function Combobox({ value, onValueChange, suggestions, placeholder, dense = false, disabled, mono = false, maxLength, id, ...rest }: Props) {
  const [wanted, setWanted] = useState(false);
  const typed = value.trim().toLowerCase();
  const matches = suggestions.filter((suggestion) => suggestion.value.toLowerCase().includes(typed));
  // A value that is a suggestion already was probably chosen: offer the others too.
  const offered = matches.some((suggestion) => suggestion.value === value) ? suggestions : matches;
  return (
    <Base.Root
      items={suggestions}
      filteredItems={offered}
      open={wanted && offered.length > 0}
      onOpenChange={(open) => setWanted(open)}
      value={value}
      // Base UI empties the text on Escape; here Escape only closes.
      onValueChange={(next, { reason }) => reason !== 'escape-key' && onValueChange(next)}
      itemToStringValue={(suggestion: Suggestion) => suggestion.value}
      openOnInputClick
      disabled={disabled}
      id={id}
    >
      {/* What was asked for here is not asked for any more elsewhere, though nothing was there to close. */}
      <Base.Input {...rest} dir="auto" onBlur={() => setWanted(false)} placeholder={placeholder} maxLength={maxLength} className={classNames(inputClass(dense), mono && 'font-mono text-12')} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} collisionPadding={8} className="z-50 outline-none">
          <Base.Popup className={classNames(POPUP, 'max-w-(--available-width) min-w-(--anchor-width)')}>
            <Base.List className={POPUP_LIST}>
              {(suggestion: Suggestion) => (
                <Base.Item key={suggestion.value} value={suggestion} className={POPUP_ITEM}>
                  <span className={classNames('flex-1', mono && 'font-mono text-12')}>{suggestion.value}</span>
                  {suggestion.hint && <span className="text-12 text-faint">{suggestion.hint}</span>}
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
