import { readAlike, type Finding } from '@/lib/linter/finding';

/**
 * Where a finding is said: at the field with the longest path that is the finding's own or a parent of it, else (undefined)
 * at the top of the form. `claimed` are the paths of the fields on screen: 'brief', 'brief.cta'.
 */
export function placeOf(finding: Finding, claimed: Iterable<string>): string | undefined {
  const { field } = finding.target;
  let best: string | undefined;
  if (field === undefined) return undefined;
  for (const path of claimed) {
    const covers = field === path || field.startsWith(`${path}.`);
    if (covers && (best === undefined || path.length > best.length)) best = path;
  }
  return best;
}

/** Findings by the path of the field that says them; under `undefined`, those that no field on screen covers. */
export type Placed = ReadonlyMap<string | undefined, readonly Finding[]>;

/** What each field says. Where a field says the same as `before`, it keeps its list. */
export function placeFindings(findings: readonly Finding[], claimed: readonly string[], before: Placed): Placed {
  const placed = new Map<string | undefined, readonly Finding[]>();
  for (const finding of findings) {
    const place = placeOf(finding, claimed);
    placed.set(place, [...(placed.get(place) ?? []), finding]);
  }
  for (const [place, said] of placed) {
    const last = before.get(place);
    if (last?.length === said.length && last.every((finding, i) => readAlike(finding, said[i]!))) placed.set(place, last);
  }
  return placed;
}
