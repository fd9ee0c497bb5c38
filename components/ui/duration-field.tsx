'use client';
import type { Duration } from '@/lib/journey/duration';
import { readDuration } from '@/lib/journey/typed-duration';
import { readTypedDuration, writeDuration } from './duration-text';
import { Input } from './input';
import { useDraft } from './use-draft';

type Props = {
  /** ISO 8601, such as `P3D`. */
  value: Duration | undefined;
  onValueChange: (value: Duration | undefined) => void;
  placeholder?: string;
  dense?: boolean;
  disabled?: boolean;
  id?: string;
  'aria-label'?: string;
};

/** A length of time typed in words: "3 days", "48h". What cannot be read stays as typed, and the Field around it says why. */
export function DurationField({ value, onValueChange, placeholder = '3 days', ...rest }: Props) {
  const { text, problem, type, leave } = useDraft({ value, onValueChange, read: readTypedDuration, write: writeDuration });
  const understood = readDuration(text);
  const words = writeDuration(understood);
  return (
    <Input
      {...rest}
      value={text}
      onValueChange={type}
      onBlur={leave}
      placeholder={placeholder}
      aria-invalid={problem ? true : undefined}
      suffix={words && words !== text.trim() ? `= ${words}` : undefined}
    />
  );
}
