'use client';
import { Input } from '@/components/ui/input';
import { readNumber } from '@/components/ui/number-text';
import { useDraft, type Reading } from '@/components/ui/use-draft';

type Props = { value: number | undefined; onValueChange: (value: number | undefined) => void; min?: number; max?: number; placeholder?: string | undefined; required?: boolean; /** Shows thousands apart; not for years. */ grouped?: boolean };

/** A whole number. What is none stays as typed, and the Field around it says why. */
export function WholeNumber({ value, onValueChange, min = 0, max = 1e15, placeholder, required = false, grouped = false }: Props) {
  const { text, problem, type, leave } = useDraft({ value, onValueChange, read: (typed) => (required && !typed.trim() ? { problem: 'Type a whole number.' } : readWhole(typed, min, max)), write: (known) => (known === undefined ? '' : grouped ? known.toLocaleString('en-US') : String(known)) });
  return <Input value={text} onValueChange={type} onBlur={leave} inputMode="numeric" placeholder={placeholder} aria-invalid={problem ? true : undefined} className="tabular" />;
}

/** A whole number between two limits, as people type it: "1,200". */
export function readWhole(text: string, min: number, max: number): Reading<number> {
  const read = readNumber(text, 'number', min, max);
  if ('value' in read && read.value !== undefined && !Number.isInteger(read.value)) return { problem: 'Use a whole number.' };
  return read;
}
