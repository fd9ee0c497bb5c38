import type { FieldElsewhere, FieldType, KnownField } from './known-fields';

const TYPE_WORDS: Record<FieldType, string> = { text: 'Text', number: 'Number', 'yes-no': 'Yes or no' };

/** What a field holds and where the journey names it: "Number · 2 texts, 1 condition". */
export function describeField({ type, texts, lists, conditions, customers, detailOf }: KnownField): string {
  const places = [
    ...([[texts, 'text'], [lists, 'list'], [conditions, 'condition'], [customers, 'rehearsed customer']] as const).flatMap(([n, word]) => (n ? [`${n} ${word}${n === 1 ? '' : 's'}`] : [])),
    ...(detailOf.length ? [`detail of ${detailOf.map((name) => `“${name}”`).join(', ')}`] : []),
  ];
  return [type && TYPE_WORDS[type], places.join(', ')].filter(Boolean).join(' · ');
}

/** "Number · in Welcome and 2 other journeys". */
export function describeFieldElsewhere({ type, journeys: [first = '', ...others] }: FieldElsewhere): string {
  const more = others.length === 0 ? '' : others.length === 1 ? ` and ${others[0]}` : ` and ${others.length} other journeys`;
  return [type && TYPE_WORDS[type], `in ${first}${more}`].filter(Boolean).join(' · ');
}
