import { useFromFindings } from '@/components/builder/editor-context';
import { tally, type Tally } from '@/lib/editor/spoken';
import type { State } from '@/lib/journey/state';

/** How many errors and warnings there are about a part, or about a state and its touchpoints. */
export function useTally(part: { id: string } | State | undefined): Tally {
  return useFromFindings((findings) => {
    if (!part) return { errors: 0, warnings: 0 };
    const touchpoints = 'touchpoints' in part ? part.touchpoints.map(({ id }) => id) : [];
    return tally(findings, new Set([part.id, ...touchpoints]));
  }, sameTally);
}

function sameTally(a: Tally, b: Tally): boolean {
  return a.errors === b.errors && a.warnings === b.warnings;
}
