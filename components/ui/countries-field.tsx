'use client';
import { Combobox as Base } from '@base-ui/react/combobox';
import { X } from 'lucide-react';
import { COUNTRY_CODES, countryName } from '@/lib/approval/country';
import { inputBoxClass } from './input-class';
import { POPUP, POPUP_ITEM, POPUP_LIST } from './popup-class';

const BY_NAME = COUNTRY_CODES.toSorted((a, b) => countryName(a).localeCompare(countryName(b), 'en'));

type Props = { value: readonly string[]; onValueChange: (codes: string[]) => void; placeholder?: string; disabled?: boolean; id?: string };

/** Any number of countries, found by name or two-letter code; kept as codes. Backspace takes out the last. */
export function CountriesField({ value, onValueChange, placeholder = 'Germany, US…', disabled, id }: Props) {
  return (
    <Base.Root<string, true>
      multiple
      items={BY_NAME}
      value={[...value]}
      onValueChange={(codes) => onValueChange(codes)}
      filter={(code, query) => code.toLowerCase() === query.trim().toLowerCase() || countryName(code).toLowerCase().includes(query.trim().toLowerCase())}
      itemToStringLabel={countryName}
      autoHighlight
      disabled={disabled}
    >
      <Base.Chips className={`${inputBoxClass(false)} h-auto! flex-wrap gap-1! px-1.5! py-1`}>
        {value.map((code) => (
          <Base.Chip key={code} aria-label={countryName(code)} className="flex h-5.5 max-w-full cursor-default items-center gap-0.5 rounded-md bg-pressed pl-1.5 text-12 outline-focus focus-within:outline-2">
            <span suppressHydrationWarning className="truncate">{countryName(code)}</span>
            <Base.ChipRemove aria-label={`Remove ${countryName(code)}`} className="grid size-5 place-items-center rounded-md text-muted hover:text-ink [&_svg]:size-3">
              <X aria-hidden />
            </Base.ChipRemove>
          </Base.Chip>
        ))}
        <Base.Input id={id} placeholder={value.length ? '' : placeholder} className="h-5.5 min-w-16 flex-1 bg-transparent px-1 outline-none" />
      </Base.Chips>
      <Base.Portal>
        <Base.Positioner sideOffset={4} collisionPadding={8} className="z-50 outline-none">
          <Base.Popup className={`${POPUP} max-w-(--available-width) min-w-(--anchor-width)`}>
            <Base.Empty>
              <p className="px-3 py-2 text-muted">No country of this name.</p>
            </Base.Empty>
            <Base.List className={POPUP_LIST}>
              {(code: string) => (
                <Base.Item key={code} value={code} className={POPUP_ITEM}>
                  <span className="flex-1">{countryName(code)}</span>
                  <Base.ItemIndicator className="text-accent-ink">✓</Base.ItemIndicator>
                  <span className="font-mono text-11 text-faint">{code}</span>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
