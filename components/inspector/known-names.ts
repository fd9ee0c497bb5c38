import { leaves, type Criterion } from '@/lib/journey/criterion';
import type { Journey } from '@/lib/journey/journey';

/** Names that the document already uses, to suggest where one is asked for. Sorted, each once. */
export type KnownNames = { events: string[]; attributes: string[]; audiences: string[] };

const known = new WeakMap<Journey, KnownNames>();

/** The names in use; worked out once for each document. */
export function knownNames(journey: Journey): KnownNames {
  const names = known.get(journey) ?? collect(journey);
  known.set(journey, names);
  return names;
}

function collect(journey: Journey): KnownNames {
  const [events, attributes, audiences] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const criterion of criteriaOf(journey)) {
    for (const leaf of criterion ? leaves(criterion) : []) {
      if (leaf.kind === 'event') {
        events.add(leaf.name);
        for (const { path } of leaf.where ?? []) attributes.add(path);
      } else if (leaf.kind === 'attribute') attributes.add(leaf.path);
      else if (leaf.kind === 'segment') audiences.add(leaf.id);
      else if (leaf.kind === 'engagement') leaf.events?.forEach(({ name }) => events.add(name));
    }
  }
  const { trigger } = journey.entry;
  if (trigger?.kind === 'event') events.add(trigger.name);
  if (trigger?.kind === 'segment') audiences.add(trigger.id);
  for (const { timing } of journey.states.flatMap((state) => state.touchpoints)) if (timing?.kind === 'event') events.add(timing.event);
  return { events: sorted(events), attributes: sorted(attributes), audiences: sorted(audiences) };
}

/** Names to suggest in a field: all but the one that stands in it, which the document knows as soon as it is typed. */
export function suggest(names: readonly string[], typed: string): { value: string }[] {
  return names.filter((name) => name !== typed).map((value) => ({ value }));
}

/** Every criterion of a journey that names something. */
export function criteriaOf({ entry, exit, states, transitions }: Journey): (Criterion | undefined)[] {
  return [
    entry.criteria,
    exit.success,
    ...exit.others.map(({ criterion }) => criterion),
    ...states.flatMap((state) => [state.entry, state.exit]),
    ...transitions.map(({ trigger }) => trigger),
  ];
}

function sorted(names: ReadonlySet<string>): string[] {
  return [...names].filter((name) => name.trim()).sort((a, b) => a.localeCompare(b, 'en-US'));
}
