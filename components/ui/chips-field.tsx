'use client';
import { Combobox as Base } from '@base-ui/react/combobox';
import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { inputBoxClass } from './input-class';
import { POPUP, POPUP_ITEM, POPUP_LIST } from './popup-class';

export type Chip = { value: string; label: string; hint?: string };

type Props = {
  value: readonly string[];
  onValueChange: (value: string[]) => void;
  options: readonly Chip[];
  /** Other words than the options may be typed as well. */
  creates?: boolean;
  placeholder?: string;
  /** What is said when nothing fits the words typed. */
  empty: string;
  disabled?: boolean;
  id?: string;
  'aria-label'?: string;
};

/** Any number of known things, found by name or by their hint; each a chip that can be taken out. Backspace takes out the last. */
export function ChipsField({ value, onValueChange, options, creates = false, placeholder, empty, disabled, id, ...rest }: Props) {
  const [query, setQuery] = useState('');
  const typed = query.trim();
  const known = new Map(options.map((option) => [option.value, option]));
  const labelOf = (each: string) => known.get(each)?.label ?? each;
  const isNew = creates && typed !== '' && ![...value, ...options.map(({ label }) => label)].some((each) => each.toLowerCase() === typed.toLowerCase());
  const exact = options.filter(({ hint }) => hint?.toLowerCase() === typed.toLowerCase()).map((option) => option.value);
  return (
    <Base.Root<string, true>
      multiple
      items={[...exact, ...options.filter((option) => !exact.includes(option.value)).map((option) => option.value), ...(isNew ? [typed] : [])]}
      value={[...value]}
      // Base UI takes out everything on Escape; here Escape only closes.
      onValueChange={(next, { reason }) => reason !== 'escape-key' && onValueChange(next)}
      inputValue={query}
      onInputValueChange={(next) => setQuery(next)}
      filter={(each, words) => fits(known.get(each) ?? { value: each, label: each }, words)}
      itemToStringLabel={labelOf}
      autoHighlight
      disabled={disabled}
    >
      <Base.Chips className={`${inputBoxClass(false)} h-auto! flex-wrap gap-1! px-1.5! py-1`}>
        {value.map((each) => (
          <Base.Chip key={each} aria-label={labelOf(each)} className="flex h-5.5 max-w-full cursor-default items-center gap-0.5 rounded-md bg-pressed pl-1.5 text-12 outline-focus focus-within:outline-2">
            <span suppressHydrationWarning className="truncate">{labelOf(each)}</span>
            <Base.ChipRemove aria-label={`Remove ${labelOf(each)}`} className="grid size-5 place-items-center rounded-md text-muted hover:text-ink [&_svg]:size-3">
              <X aria-hidden />
            </Base.ChipRemove>
          </Base.Chip>
        ))}
        <Base.Input {...rest} id={id} placeholder={value.length ? '' : placeholder} className="h-5.5 min-w-16 flex-1 bg-transparent px-1 outline-none" />
      </Base.Chips>
      <Base.Portal>
        <Base.Positioner sideOffset={4} collisionPadding={8} className="z-50 outline-none">
          <Base.Popup className={`${POPUP} max-w-(--available-width) min-w-(--anchor-width)`}>
            <Base.Empty className="text-muted not-empty:px-3 not-empty:py-2">{empty}</Base.Empty>
            <Base.List className={POPUP_LIST}>
              {(each: string) => (
                <Base.Item key={each} value={each} className={POPUP_ITEM}>
                  <span className="flex-1">{known.has(each) || value.includes(each) ? labelOf(each) : `Add “${each}”`}</span>
                  <Base.ItemIndicator className="text-accent-ink">
                    <Check aria-hidden />
                  </Base.ItemIndicator>
                  {known.get(each)?.hint && <span className="text-12 text-faint">{known.get(each)!.hint}</span>}
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function fits({ label, hint }: Chip, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return label.toLowerCase().includes(wanted) || hint?.toLowerCase() === wanted;
}
