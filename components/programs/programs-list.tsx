import { ArrowRight, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { formatSampled, formatShare } from '@/components/simulation/format';
import { standingWords } from '@/lib/approval/journey-standing';
import type { ProgramEntry, ProgramsData, ProgramWay } from './program-entry';

/** The same in words: every program with its journeys in order, where each leads, and the journeys that stand alone. */
export function ProgramsList({ programs: { journeys, ways, groups, alone } }: { programs: ProgramsData }) {
  const byId = new Map(journeys.map((journey) => [journey.id, journey]));
  return (
    <aside aria-label="Programs in words" className="scroll-quiet w-full shrink-0 overflow-y-auto border-line bg-surface p-4 lg:w-86 lg:border-l">
      {groups.map((group) => {
        const members = group.toSorted((a, b) => a.x - b.x || a.y - b.y).map(({ id }) => byId.get(id)!);
        return (
          <section key={group[0]!.id} className="mb-6">
            <h2 className="text-13 font-semibold wrap-anywhere">{`${nameOf(members[0]!)} and ${group.length - 1} more`}</h2>
            <ol className="mt-2 space-y-3 border-l border-line pl-3">
              {members.map((journey) => (
                <li key={journey.id}>
                  <JourneyLine journey={journey} />
                  <Ways ways={ways.filter(({ from }) => from === journey.id)} byId={byId} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
      {alone.length > 0 && (
        <section>
          <h2 className="text-13 font-semibold">Not connected</h2>
          <ul className="mt-2 space-y-3">
            {alone.map((id) => (
              <li key={id}>
                <JourneyLine journey={byId.get(id)!} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function JourneyLine({ journey }: { journey: ProgramEntry }) {
  const { id, conversion, lost, standing, stateCount } = journey;
  return (
    <>
      <Link href={`/journeys/${id}`} prefetch={false} className="rounded-md text-13 font-medium wrap-anywhere text-accent-ink underline-offset-2 hover:underline">
        {nameOf(journey)}
      </Link>
      <p className="tabular text-12 text-muted">
        {standingWords(standing)} · {stateCount === 1 ? '1 state' : `${stateCount} states`}
        {conversion && <> · {formatSampled(conversion)} convert</>}
      </p>
      {lost.map((outcome) => (
        <p key={outcome} className="mt-1 flex gap-1.5 text-12 text-warning-ink">
          <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />“{outcome || 'A hand-off'}” leads to a journey that is archived or not there.
        </p>
      ))}
    </>
  );
}

function Ways({ ways, byId }: { ways: readonly ProgramWay[]; byId: ReadonlyMap<string, ProgramEntry> }) {
  if (ways.length === 0) return null;
  return (
    <ul aria-label="Leads to" className="mt-1 space-y-0.5 text-12 text-muted">
      {ways.map(({ to, converts, share }) => (
        <li key={to} className="flex gap-1.5">
          <ArrowRight aria-hidden className="mt-0.5 size-3 shrink-0 text-faint" />
          <span className="min-w-0 wrap-anywhere">
            {share === null ? (converts ? 'Those who convert go on to ' : 'Hands off to ') : <span className="tabular">{formatShare(share)} of its entrants {converts ? 'convert and go on to ' : 'go on to '}</span>}
            {nameOf(byId.get(to)!)}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function nameOf({ name }: Pick<ProgramEntry, 'name'>): string {
  return name || 'Untitled journey';
}
