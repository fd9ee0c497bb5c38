'use client';
import { Braces } from 'lucide-react';
import { useRef, useState, type FormEvent, type RefObject } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Popover } from '@/components/ui/popover';
import { writeVariable } from '@/lib/journey/variables';
import { knownVariables, type KnownVariable } from './known-variables';

type Props = {
  /** The field it writes into. */
  into: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Has the focus again afterwards. */
  field: RefObject<HTMLElement | null>;
  onInsert: (name: string, fallback: string) => void;
};

/** A button that opens the choice of a variable. */
export function VariableMenu({ into, open, onOpenChange, field, onInsert }: Props) {
  return (
    <Popover
      title="Insert a variable"
      align="end"
      className="w-72"
      open={open}
      onOpenChange={onOpenChange}
      finalFocus={field}
      trigger={<IconButton size="sm" label={`Insert a variable into ${into}`} shortcut="mod+i" icon={<Braces />} side="left" className="absolute! -top-6.5 right-0 size-6!" />}
    >
      <VariableForm onInsert={onInsert} />
    </Popover>
  );
}

/** How many known fields are offered to press; any can be typed. */
const OFFERED = 8;

function VariableForm({ onInsert }: Pick<Props, 'onInsert'>) {
  const store = useEditorStore();
  const [known] = useState(() => knownVariables(store.getState().journey));
  const [name, setName] = useState('');
  const [fallback, setFallback] = useState('');
  const fallbackField = useRef<HTMLInputElement>(null);
  const choose = (variable: KnownVariable) => {
    setName(variable.name);
    setFallback(variable.fallback ?? '');
    fallbackField.current?.focus();
  };
  const type = (typed: string) => {
    setName(typed);
    const same = known.find((each) => each.name === typed);
    if (same?.fallback && !fallback) setFallback(same.fallback);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (name.trim()) onInsert(name.trim(), fallback.trim());
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <Field label="What is known of the customer">
        <Combobox mono value={name} suggestions={known.map(({ name: value }) => ({ value }))} maxLength={100} placeholder="first_name" onValueChange={type} />
      </Field>
      {known.length > 0 && (
        <ul aria-label="Known fields" className="-mt-1.5 flex flex-wrap gap-1">
          {known.slice(0, OFFERED).map((variable) => (
            <li key={variable.name} className="max-w-full">
              <button type="button" className="min-h-6 max-w-full truncate rounded-md border border-line px-1.5 font-mono text-11 text-muted hover:bg-hover hover:text-ink" onClick={() => choose(variable)}>
                {variable.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Field label="Said where it isn’t known" hint={fallback.trim() ? undefined : 'Without it customers of whom it isn’t known read a gap.'}>
        <Input ref={fallbackField} value={fallback} maxLength={80} placeholder="there" onValueChange={setFallback} />
      </Field>
      <p className="min-h-4 font-mono text-11 wrap-anywhere text-faint">{name.trim() ? writeVariable(name, fallback) : ''}</p>
      <Button type="submit" variant="primary" size="sm" disabled={!name.trim()} className="self-start">
        Insert
      </Button>
    </form>
  );
}
