'use client';
import type { ReactNode } from 'react';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { useDraft, type Reading } from '@/components/ui/use-draft';
import { PartField } from './part-field';
import { readText } from './read-typed';

/** Most characters of a line, a passage and a message's body, as the document allows. */
export const LINE_LIMIT = 200;
export const PASSAGE_LIMIT = 4_000;
export const BODY_LIMIT = 40_000;

type Props = {
  label: ReactNode;
  path?: string | undefined;
  value: string | undefined;
  /** Undefined when the field is empty. */
  onChange: (value: string | undefined) => void;
  /** A passage of several lines, of this many at least. */
  rows?: number;
  limit?: number;
  placeholder?: string;
  hint?: ReactNode;
  hideLabel?: boolean;
  dense?: boolean;
  className?: string;
};

/** A text, committed as it is typed. What is too long stays in the field and is not saved. */
export function TextField({ label, path, hint, hideLabel, className, ...control }: Props) {
  return (
    <PartField label={label} path={path} hint={hint} hideLabel={hideLabel} className={className}>
      <TextControl {...control} />
    </PartField>
  );
}

function TextControl({ value, onChange, rows, limit = rows ? PASSAGE_LIMIT : LINE_LIMIT, placeholder, dense }: Omit<Props, 'label' | 'path' | 'hint' | 'hideLabel' | 'className'>) {
  const read = (text: string) => readText(text, limit);
  const { text, type, leave } = useDraft({ value: value === '' ? undefined : value, onValueChange: onChange, read, write: (known) => known ?? '' });
  const shared = { value: text, onValueChange: type, onBlur: leave, placeholder };
  return rows ? <Textarea {...shared} rows={rows} /> : <Input {...shared} dense={dense} />;
}

type CodeProps = {
  label: ReactNode;
  path?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Reads the text; an empty one is a problem too. */
  read: (text: string) => Reading<string>;
  hideLabel?: boolean;
  placeholder?: string;
  className?: string;
};

/** A short text with a form of its own, such as a time of day. Until it can be read, the document keeps the old one. */
export function CodeField({ label, path, hideLabel, className, ...control }: CodeProps) {
  return (
    <PartField label={label} path={path} hideLabel={hideLabel} className={className}>
      <CodeControl {...control} />
    </PartField>
  );
}

function CodeControl({ value, onChange, read, placeholder }: Omit<CodeProps, 'label' | 'path' | 'hideLabel' | 'className'>) {
  const { text, type, leave } = useDraft({ value, onValueChange: (next) => next !== undefined && onChange(next), read, write: (known) => known ?? '' });
  return <Input value={text} onValueChange={type} onBlur={leave} placeholder={placeholder} className="tabular" />;
}
