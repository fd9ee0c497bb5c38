import type { AttributeCondition, Operator } from '@/lib/journey/criterion';

export type AttributeValue = NonNullable<AttributeCondition['value']>;
export type ValueType = 'text' | 'number' | 'yes-no' | 'list';

/** The types of value that a comparison can have; none where nothing is compared. */
export function typesFor(op: Operator): ValueType[] {
  if (op === 'exists' || op === 'missing') return [];
  if (op === 'in') return ['list'];
  if (op === 'contains') return ['text'];
  return op === 'is' || op === 'is-not' ? ['text', 'number', 'yes-no'] : ['number', 'text'];
}

export function typeOf(value: AttributeValue): ValueType {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'yes-no' : 'text';
}

/** The value as another type, or undefined when it cannot be read as one. */
export function convertValue(value: AttributeValue | undefined, type: ValueType): AttributeValue | undefined {
  if (value === undefined || typeOf(value) === type) return value;
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  switch (type) {
    case 'text':
      return text;
    case 'list':
      return readList(text);
    case 'yes-no':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'number':
      return text.trim() && Number.isFinite(Number(text)) ? Number(text) : undefined;
  }
}

/** "gold, silver" → both, without empty ones; nothing at all is no list. */
export function readList(text: string): string[] | undefined {
  const items = text.split(',').map((item) => item.trim()).filter(Boolean);
  return items.length ? items : undefined;
}

/** The condition with another comparison, its value kept where the comparison takes it. */
export function withOperator(condition: AttributeCondition, op: Operator): AttributeCondition {
  const types = typesFor(op);
  const { value, ...rest } = condition;
  const kept = value === undefined || !types.length ? undefined : types.includes(typeOf(value)) ? value : convertValue(value, types[0]!);
  return { ...rest, op, ...(kept !== undefined && { value: kept }) };
}
