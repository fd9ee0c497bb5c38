import type { Change, Path } from '@/lib/journey/diff';
import { describeDuration } from '@/lib/journey/duration';
import { Duration } from '@/lib/journey/schema/duration';
import { findTouchpoint, findTransition, nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';

/** One change in detail: "Email 1 › opt out", what was there, and what is there now. An absent side is nothing. */
export type ChangeLine = { where: string; before?: string; after?: string };

/** Changes in detail, in words. Where parts stand on the canvas is left out. */
export function changeLines(changes: readonly Change[], before: Journey, after: Journey): ChangeLine[] {
  return changes.flatMap((change): ChangeLine[] => {
    if (change.path[0] === 'layout') return [];
    const where = describePath(change.kind === 'element' ? change.path.slice(0, -1) : change.path, before);
    return [
      {
        where,
        ...(change.before !== undefined && { before: describeValue(change.before, before) }),
        ...(change.after !== undefined && { after: describeValue(change.after, after) }),
      },
    ];
  });
}

function describePath(path: Path, journey: Journey): string {
  const innermost = path.findLastIndex((step) => step.startsWith('#'));
  const steps = innermost < 0 ? path : path.slice(innermost);
  return steps.map((step) => (step.startsWith('#') ? partName(journey, step.slice(1)) : words(step))).join(' › ') || 'journey';
}

function partName(journey: Journey, id: string): string {
  const transition = findTransition(journey, id);
  if (transition) return `${nameOf(journey, transition.from)} → ${nameOf(journey, transition.to)}`;
  return findTouchpoint(journey, id)?.touchpoint.name || nameOf(journey, id);
}

/** A value as people say it: parts by name, durations and choices in words, values behind the names of their fields. */
function describeValue(value: unknown, journey: Journey): string {
  if (Array.isArray(value)) return value.map((item) => describeValue(item, journey)).join(', ') || 'none';
  if (typeof value === 'object' && value !== null) {
    if ('id' in value && 'name' in value && typeof value.name === 'string') return value.name || String(value.id);
    return Object.entries(value)
      .map(([field, inner]) => `${words(field)} ${describeValue(inner, journey)}`)
      .join(', ');
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string') return String(value);
  const duration = Duration.safeParse(value);
  if (duration.success) return describeDuration(duration.data);
  const name = partName(journey, value);
  return name === value && /^[a-z]+(-[a-z]+)+$/.test(value) ? value.replaceAll('-', ' ') : name || 'empty';
}

/** "optOut" as "opt out". */
function words(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
