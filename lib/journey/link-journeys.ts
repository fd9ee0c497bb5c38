import type { Journey } from './journey';

/** A journey of a brand, by the id under which it is kept. */
export type KnownJourney = { id: string; journey: Journey };

/**
 * Traffic from one journey into another. `outcomes` are the ids of those of `from` that hand customers off; none where `to` alone says
 * that it is entered from there: then those who convert come in.
 */
export type JourneyLink = { from: string; to: string; outcomes: readonly string[] };

/** `lost` are hand-offs to journeys that are not there. */
export type LinkedJourneys = { links: JourneyLink[]; lost: { from: string; outcome: string }[]; groups: string[][]; alone: string[] };

/** The outcomes that hand customers off, with the id of the journey that takes over. */
export function handOffsOf({ outcomes }: Journey): { outcome: string; to: string }[] {
  return outcomes.flatMap(({ id, kind, journeyId }) => (kind === 'handed-off' && journeyId?.trim() ? [{ outcome: id, to: journeyId.trim() }] : []));
}

/** How journeys lead into each other: groups of connected ones, in the order given, and those that stand alone. */
export function linkJourneys(all: readonly KnownJourney[]): LinkedJourneys {
  const known = new Set(all.map(({ id }) => id));
  const links = new Map<string, { from: string; to: string; outcomes: string[] }>();
  const lost: LinkedJourneys['lost'] = [];
  const link = (from: string, to: string, outcome?: string) => {
    const key = JSON.stringify([from, to]);
    const found = links.get(key) ?? { from, to, outcomes: [] };
    if (outcome !== undefined) found.outcomes.push(outcome);
    links.set(key, found);
  };
  for (const { id, journey } of all) {
    for (const { outcome, to } of handOffsOf(journey)) {
      if (known.has(to)) link(id, to, outcome);
      else lost.push({ from: id, outcome });
    }
  }
  for (const { id, journey } of all) {
    const { trigger } = journey.entry;
    if (trigger?.kind === 'journey' && known.has(trigger.id.trim())) link(trigger.id.trim(), id);
  }
  const between = [...links.values()];
  const groups = groupsOf(all.map(({ id }) => id), between);
  return { links: between, lost, groups: groups.filter(({ length }) => length > 1), alone: groups.filter(({ length }) => length === 1).flat() };
}

function groupsOf(ids: readonly string[], links: readonly JourneyLink[]): string[][] {
  const leader = new Map(ids.map((id) => [id, id]));
  const find = (id: string): string => {
    const up = leader.get(id)!;
    if (up === id) return id;
    const top = find(up);
    leader.set(id, top);
    return top;
  };
  for (const { from, to } of links) leader.set(find(from), find(to));
  const groups = new Map<string, string[]>();
  for (const id of ids) groups.set(find(id), [...(groups.get(find(id)) ?? []), id]);
  return [...groups.values()];
}
