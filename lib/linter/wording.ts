import type { Transition } from '@/lib/journey/schema/transition';
import type { Scope } from './scope';

type Kind = 'state' | 'outcome' | 'touchpoint';

/** A part's name to start a sentence with: "Decision", "A state without a name". */
export function subject(part: { name: string }, kind: Kind): string {
  return part.name.trim() || `${kind === 'outcome' ? 'An' : 'A'} ${kind} without a name`;
}

/** A part's name inside a sentence: "Decision", "a state without a name". */
export function called(part: { name: string }, kind: Kind): string {
  return part.name.trim() || `${kind === 'outcome' ? 'an' : 'a'} ${kind} without a name`;
}

/** A transition to start a sentence with: "Trial → Decision". */
export function transitionName(scope: Scope, { from, to }: Transition): string {
  const source = scope.states.get(from);
  return `${subject(source ?? { name: '' }, 'state')} → ${placeName(scope, to)}`;
}

function placeName(scope: Scope, id: string): string {
  const outcome = scope.outcomes.get(id);
  return outcome ? called(outcome, 'outcome') : called(scope.states.get(id) ?? { name: '' }, 'state');
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Whether a text says nothing. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** A name with the first number behind it that makes it differ from all others, whatever their case; as it is where it does already. */
export function numbered(name: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.trim().toLowerCase()));
  if (!taken.has(name.toLowerCase())) return name;
  const stem = name.slice(0, 190).trimEnd();
  let n = 2;
  while (taken.has(`${stem} ${n}`.toLowerCase())) n++;
  return `${stem} ${n}`;
}
