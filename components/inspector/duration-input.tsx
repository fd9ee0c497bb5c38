'use client';
import type { ReactNode } from 'react';
import { DurationField } from '@/components/ui/duration-field';
import { readTypedDuration, writeDuration } from '@/components/ui/duration-text';
import { Input } from '@/components/ui/input';
import { useDraft, type Reading } from '@/components/ui/use-draft';
import type { Duration } from '@/lib/journey/duration';
import { readDuration } from '@/lib/journey/typed-duration';
import { PartField } from './part-field';

type Common = { label: ReactNode; path?: string | undefined; hint?: ReactNode; placeholder?: string; hideLabel?: boolean; className?: string };

/** A length of time that may be left out. */
export function OptionalDuration({ value, onChange, placeholder, ...field }: Common & { value: Duration | undefined; onChange: (value: Duration | undefined) => void }) {
  return (
    <PartField {...field}>
      <DurationField value={value} onValueChange={onChange} placeholder={placeholder} />
    </PartField>
  );
}

/** A length of time that the document cannot do without: emptied, the field asks for one and the document keeps the old. */
export function RequiredDuration({ value, onChange, placeholder, ...field }: Common & { value: Duration | undefined; onChange: (value: Duration) => void }) {
  return (
    <PartField {...field}>
      <Control value={value} onChange={onChange} placeholder={placeholder} />
    </PartField>
  );
}

function Control({ value, onChange, placeholder = '3 days' }: { value: Duration | undefined; onChange: (value: Duration) => void; placeholder?: string | undefined }) {
  const { text, problem, type, leave } = useDraft({ value, onValueChange: (next) => next !== undefined && onChange(next), read: readRequired, write: writeDuration });
  const understood = readDuration(text);
  const words = writeDuration(understood);
  return (
    <Input
      value={text}
      onValueChange={type}
      onBlur={leave}
      placeholder={placeholder}
      aria-invalid={problem ? true : undefined}
      suffix={words && words !== text.trim() ? `= ${words}` : undefined}
    />
  );
}

function readRequired(text: string): Reading<Duration> {
  return text.trim() ? readTypedDuration(text) : { problem: 'Type a length of time, such as “3 days”, or “now”.' };
}
