import { leaves } from '@/lib/journey/criterion';
import type { Journey } from '@/lib/journey/journey';
import { piecesOf } from '@/lib/journey/variables';
import { criteriaOf } from './known-names';

/** A field of customers that can be put into a text, and what is mostly said where it is not known. */
export type KnownVariable = { name: string; fallback?: string };

/** Fields that the document knows customers by: those in its texts, in the lists of its briefs, and those its criteria ask about. The most used first. */
export function knownVariables(journey: Journey): KnownVariable[] {
  const uses = new Map<string, { times: number; fallbacks: Map<string, number> }>();
  const count = (name: string, fallback?: string) => {
    const known = uses.get(name) ?? { times: 0, fallbacks: new Map<string, number>() };
    known.times++;
    if (fallback) known.fallbacks.set(fallback, (known.fallbacks.get(fallback) ?? 0) + 1);
    if (name.trim()) uses.set(name, known);
  };
  for (const { brief, variants } of journey.states.flatMap((state) => state.touchpoints)) {
    for (const text of [brief?.subject, brief?.preheader, brief?.body, brief?.cta, ...(variants ?? []).flatMap((variant) => [variant.subject, variant.preheader, variant.body, variant.cta])]) {
      for (const piece of text?.includes('{{') ? piecesOf(text) : []) if (piece.kind === 'variable') count(piece.name, piece.fallback);
    }
    for (const name of brief?.variables ?? []) count(name);
  }
  for (const criterion of criteriaOf(journey)) for (const leaf of criterion ? leaves(criterion) : []) if (leaf.kind === 'attribute') count(leaf.path);
  return [...uses]
    .sort(([a, { times: m }], [b, { times: n }]) => n - m || a.localeCompare(b, 'en-US'))
    .map(([name, { fallbacks }]) => {
      const fallback = [...fallbacks].sort(([, m], [, n]) => n - m)[0]?.[0];
      return { name, ...(fallback !== undefined && { fallback }) };
    });
}
