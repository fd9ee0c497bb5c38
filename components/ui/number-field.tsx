'use client';
import { Input } from './input';
import { readNumber, writeNumber, type NumberMode } from './number-text';
import { useDraft } from './use-draft';

type Props = {
  /** Percent as a share of 1, money in units of the currency. */
  value: number | undefined;
  onValueChange: (value: number | undefined) => void;
  mode?: NumberMode;
  min?: number;
  max?: number;
  /** What an arrow key adds, as shown: 1 is one percentage point. Ten times that with Shift. */
  step?: number;
  /** Only shown, for `money`. */
  currencySign?: string;
  /** A word after the number, such as "per week". */
  unit?: string;
  placeholder?: string;
  dense?: boolean;
  disabled?: boolean;
  id?: string;
  className?: string;
  'aria-label'?: string;
};

/** A number, a percentage or an amount. What cannot be read stays as typed, and the Field around it says why. */
export function NumberField({ value, onValueChange, mode = 'number', min, max, step = 1, currencySign = '$', unit, className = '', ...rest }: Props) {
  const { text, problem, type, leave } = useDraft({
    value,
    onValueChange,
    read: (typed) => readNumber(typed, mode, min, max),
    write: (known) => writeNumber(known, mode),
  });
  const scale = mode === 'percent' ? 100 : 1;
  return (
    <Input
      {...rest}
      value={text}
      onValueChange={type}
      onBlur={leave}
      onKeyDown={(event) => {
        const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
        if (!direction || problem || event.altKey || event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        const next = (value ?? 0) + (direction * step * (event.shiftKey ? 10 : 1)) / scale;
        type(writeNumber(Math.min(max ?? Infinity, Math.max(min ?? -Infinity, Number(next.toPrecision(12)))), mode));
      }}
      inputMode="decimal"
      aria-invalid={problem ? true : undefined}
      prefix={mode === 'money' ? currencySign : undefined}
      suffix={mode === 'percent' ? `%${unit ? ` ${unit}` : ''}` : unit}
      className={`tabular ${className}`}
    />
  );
}
