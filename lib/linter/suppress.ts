import type { Journey } from '@/lib/journey/journey';
import type { Target } from './target';

/**
 * What a document accepts: gives the reason why a rule's findings about a part are accepted, or undefined. A reason without
 * words does not count. Undefined altogether for a document that accepts nothing.
 */
export function reasonsIn({ suppressions }: Journey): ((rule: string, target: Target) => string | undefined) | undefined {
  if (!suppressions?.length) return undefined;
  const reasons = new Map<string, string>();
  for (const { rule, target, reason } of suppressions) {
    const said = reason.trim();
    if (said) reasons.set(`${rule} ${target.kind} ${target.id}`, said);
  }
  return (rule, { kind, id }) => reasons.get(`${rule} ${kind} ${id}`);
}

/** Accepts a rule's findings about a part, for a reason, in place of an earlier reason: a recipe for a draft. An empty reason takes it back. */
export function suppress(draft: Journey, rule: string, { kind, id }: Target, reason: string): void {
  const others = (draft.suppressions ?? []).filter((each) => each.rule !== rule || each.target.kind !== kind || each.target.id !== id);
  const said = reason.trim();
  const next = said ? [...others, { rule, target: { kind, id }, reason: said }] : others;
  if (next.length) draft.suppressions = next;
  else delete draft.suppressions;
}
