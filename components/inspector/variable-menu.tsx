'use client';
import { Braces } from 'lucide-react';
import { useId, useMemo, useRef, useState, type FormEvent, type RefObject } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { useFieldsElsewhere } from '@/components/builder/journeys-context';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Popover } from '@/components/ui/popover';
import { writeVariable } from '@/lib/journey/variables';
import { offerFields, type OfferedField } from './offer-fields';

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
      className="w-80"
      open={open}
      onOpenChange={onOpenChange}
      finalFocus={field}
      trigger={<IconButton size="sm" label={`Insert a variable into ${into}`} shortcut="mod+i" icon={<Braces />} side="left" className="absolute! -top-6.5 right-0 size-6!" />}
    >
      <VariableForm onInsert={onInsert} />
    </Popover>
  );
}

/** How many known fields are offered to press; any can be found by typing. */
const OFFERED = { here: 6, elsewhere: 4 };

function VariableForm({ onInsert }: Pick<Props, 'onInsert'>) {
  const store = useEditorStore();
  const others = useFieldsElsewhere();
  const { here, elsewhere } = useMemo(() => offerFields(store.getState().journey, others), [store, others]);
  const known = [...here, ...elsewhere];
  const [name, setName] = useState('');
  const [fallback, setFallback] = useState('');
  const fallbackField = useRef<HTMLInputElement>(null);
  const isNew = name.trim() !== '' && !known.some((each) => each.name.startsWith(name.trim()));
  const unseen = Math.max(0, here.length - OFFERED.here) + Math.max(0, elsewhere.length - OFFERED.elsewhere);
  const choose = (field: OfferedField) => {
    setName(field.name);
    setFallback(field.fallback ?? '');
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
      <Field label="What is known of the customer" hint={isNew ? 'New: none of your journeys names it. It has to be a field of the platform that sends.' : undefined}>
        <Combobox mono value={name} suggestions={known.map((field) => ({ value: field.name, hint: field.about }))} maxLength={100} placeholder="first_name" onValueChange={type} />
      </Field>
      <Field label="Said where it isn’t known" hint={fallback.trim() ? undefined : 'Without it customers of whom it isn’t known read a gap.'}>
        <Input ref={fallbackField} value={fallback} maxLength={80} placeholder="there" onValueChange={setFallback} />
      </Field>
      <p className="min-h-4 font-mono text-11 wrap-anywhere text-faint">{name.trim() ? writeVariable(name, fallback) : ''}</p>
      <Button type="submit" variant="primary" size="sm" disabled={!name.trim()} className="self-start">
        Insert
      </Button>
      {known.length > 0 && (
        <div className="-mx-3 -mb-3 flex flex-col gap-2 border-t border-line bg-sunken px-3 py-2">
          <FieldList title="In this journey" fields={here.slice(0, OFFERED.here)} onChoose={choose} />
          <FieldList title="In your other journeys" fields={elsewhere.slice(0, OFFERED.elsewhere)} onChoose={choose} />
          {unseen > 0 && <p className="text-11 text-faint">{unseen === 1 ? 'One more is found by typing.' : `${unseen} more are found by typing.`}</p>}
        </div>
      )}
    </form>
  );
}

function FieldList({ title, fields, onChoose }: { title: string; fields: readonly OfferedField[]; onChoose: (field: OfferedField) => void }) {
  const id = useId();
  if (!fields.length) return null;
  return (
    <div>
      <h3 id={id} className="text-11 font-medium text-muted">
        {title}
      </h3>
      <ul aria-labelledby={id} className="-mx-1.5 mt-0.5">
        {fields.map((field) => (
          <li key={field.name}>
            <button type="button" title={`${field.name}: ${field.about}`} className="flex min-h-6 w-full items-baseline gap-2 rounded-md px-1.5 py-0.5 text-left hover:bg-hover" onClick={() => onChoose(field)}>
              <span className="max-w-[60%] shrink-0 truncate font-mono text-11 text-ink">{field.name}</span>
              <span className="min-w-0 flex-1 truncate text-right text-11 text-muted">{field.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
