'use client';
import { useState } from 'react';
import { Combobox } from '@/components/ui/combobox';
import { Input } from '@/components/ui/input';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import { useDraft } from '@/components/ui/use-draft';
import { OPERATORS, type AttributeCondition } from '@/lib/journey/criterion';
import { OPERATOR_WORDS } from '@/lib/journey/describe-criterion';
import { convertValue, readList, typeOf, typesFor, withOperator, type AttributeValue, type ValueType } from './attribute-value';
import { suggest } from './known-names';
import { ChoiceField, PartField, PartialLabel } from './part-field';
import { put } from './put';
import { readText } from './read-typed';
import { LINE_LIMIT } from './text-field';
import { useKnownNames } from './use-known-names';

const OPERATOR_OPTIONS = OPERATORS.map((value) => ({ value, label: OPERATOR_WORDS[value] }));
const YES_NO = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
] as const;
const TYPES: Record<ValueType, string> = { text: 'Text', number: 'Number', 'yes-no': 'Yes or no', list: 'List' };

type Props<Condition extends AttributeCondition> = {
  /** What the condition is called for those who don't see it: "Trigger". */
  name: string;
  condition: Condition;
  onChange: (condition: Condition) => void;
};

/** Which attribute, how it is compared, and with what. */
export function AttributeFields<Condition extends AttributeCondition>({ name, condition, onChange }: Props<Condition>) {
  const known = useKnownNames('attributes');
  const [wanted, setWanted] = useState<ValueType>();
  const { path, op, value } = condition;
  const types = typesFor(op);
  const type = value !== undefined ? typeOf(value) : wanted && types.includes(wanted) ? wanted : types[0];
  const change = (next: AttributeCondition) => onChange(next as Condition);
  const changeValue = (next: AttributeValue | undefined) => {
    // Emptied to be typed anew, a number stays one.
    setWanted(next === undefined ? type : typeOf(next));
    const changed: AttributeCondition = { ...condition };
    put(changed, 'value', next);
    change(changed);
  };

  return (
    <div className="flex flex-col gap-2">
      <div className="grid grid-cols-2 items-start gap-2">
        <PartField label={<PartialLabel of={name}>attribute</PartialLabel>}>
          <Combobox mono value={path} suggestions={suggest(known, path)} maxLength={LINE_LIMIT} placeholder="plan" onValueChange={(next) => change({ ...condition, path: next })} />
        </PartField>
        <PartField label={<PartialLabel of={name}>comparison</PartialLabel>}>
          <Select value={op} options={OPERATOR_OPTIONS} onValueChange={(next) => change(withOperator(condition, next))} />
        </PartField>
      </div>
      {type && (
        <div className={types.length > 1 ? 'grid grid-cols-2 items-start gap-2' : undefined}>
          {type === 'yes-no' ? (
            <ChoiceField
              label={`${name} value`}
              shown="Value"
              value={typeof value === 'boolean' ? (`${value}` as const) : undefined}
              options={YES_NO}
              onChange={(next) => changeValue(next === 'true')}
            />
          ) : (
            <PartField label={<PartialLabel of={name}>value</PartialLabel>}>
              <ValueControl key={type} type={type} value={value} onChange={changeValue} />
            </PartField>
          )}
          {types.length > 1 && (
            <PartField label={<PartialLabel of={name}>value type</PartialLabel>}>
              <Select
                value={type}
                options={types.map((each) => ({ value: each, label: TYPES[each] }))}
                onValueChange={(next) => {
                  changeValue(convertValue(value, next));
                  setWanted(next);
                }}
              />
            </PartField>
          )}
        </div>
      )}
    </div>
  );
}

function ValueControl({ type, value, onChange }: { type: Exclude<ValueType, 'yes-no'>; value: AttributeValue | undefined; onChange: (value: AttributeValue | undefined) => void }) {
  switch (type) {
    case 'number':
      return <NumberField value={typeof value === 'number' ? value : undefined} onValueChange={onChange} />;
    case 'list':
      return <ListControl value={Array.isArray(value) ? value.join(', ') : undefined} onChange={(text) => onChange(text === undefined ? undefined : readList(text))} />;
    case 'text':
      return <TextControl value={typeof value === 'string' ? value : undefined} onChange={onChange} />;
  }
}

function TextControl({ value, onChange }: { value: string | undefined; onChange: (value: string | undefined) => void }) {
  const { text, type, leave } = useDraft({ value, onValueChange: onChange, read: (typed) => readText(typed, 500), write: (known) => known ?? '' });
  return <Input value={text} onValueChange={type} onBlur={leave} />;
}

/** Texts between commas. The value is their tidy form, so that it can be told from what was typed. */
function ListControl({ value, onChange }: { value: string | undefined; onChange: (value: string | undefined) => void }) {
  const { text, type, leave } = useDraft({
    value,
    onValueChange: onChange,
    read: (typed) => ({ value: readList(typed)?.join(', ') }),
    write: (known) => known ?? '',
  });
  return <Input value={text} onValueChange={type} onBlur={leave} placeholder="gold, silver" />;
}
