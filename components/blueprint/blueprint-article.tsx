import { Badge } from '@/components/ui/badge';
import { SeverityIcon } from '@/components/ui/severity-icon';
import type { Blueprint } from '@/lib/blueprint/blueprint';
import { byChannel } from '@/lib/blueprint/calendar';
import { trackedLinks } from '@/lib/blueprint/tracking';
import type { Journey } from '@/lib/journey/journey';
import { OBJECTIVE_NAMES } from '@/lib/journey/objective-names';
import type { Stage } from '@/lib/journey/state';
import type { Forecast } from '@/lib/simulation/forecast-report';
import { BuildTables } from './build-tables';
import { CalendarPart } from './calendar-part';
import { ChecklistPart, type NotedStep, type NoteStep } from './checklist-part';
import { MachinePart } from './machine-part';
import { ResultsPart } from './results-part';

/** One journey's deliverable and what stands beside it. */
export type Sheet = {
  journeyId: string;
  journey: Journey;
  blueprint: Blueprint;
  forecast: Forecast;
  /** Where the forecast comes from, in sentences. */
  made: string;
  noted: readonly NotedStep[];
  /** Absent for those who may only read. */
  noteStep: NoteStep | undefined;
};

const PARTS = ['State machine', 'Touchpoint calendar', 'Simulation results', 'Implementation checklist'];

/** The four parts of one journey, made to be read on a screen and printed. `anchor` begins the names of its parts in the address. */
export function BlueprintArticle({ sheet: { journey, blueprint, forecast, made, noted, noteStep }, anchor, date }: { sheet: Sheet; anchor: string; date: string }) {
  const stages = new Map<string, Stage>(journey.states.flatMap(({ id, stage }) => (stage ? [[id, stage] as const] : [])));
  const id = (part: number) => `${anchor}-${part}`;
  return (
    <article className="mx-auto max-w-220 px-6 py-8 break-before-page first-of-type:break-before-auto print:max-w-none print:p-0">
      <header className="print:mb-6">
        <p className="text-12 text-faint">{blueprint.brand}</p>
        <h2 className="mt-0.5 text-28 font-semibold">{blueprint.name}</h2>
        {blueprint.summary && <p className="mt-2 max-w-160 text-14 text-pretty text-muted">{blueprint.summary}</p>}
        <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-12 text-faint">
          <Badge>{OBJECTIVE_NAMES[journey.objective]}</Badge>
          <span>As of {date}</span>
          <span>
            Content <code className="font-mono text-11">{blueprint.contentHash.slice(0, 12)}</code>
          </span>
        </p>
        <nav aria-label={`Parts of ${blueprint.name}`} className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-13 print:hidden">
          {PARTS.map((part, i) => (
            <a key={part} href={`#${id(i + 1)}`} className="rounded-md text-accent-ink underline-offset-2 hover:underline">
              {i + 1} {part}
            </a>
          ))}
        </nav>
        <Findings findings={blueprint.findings} />
      </header>
      <MachinePart id={id(1)} machine={blueprint.machine} diagram={blueprint.diagram} stages={stages} />
      <CalendarPart id={id(2)} rows={blueprint.calendar} channels={byChannel(journey, blueprint.calendar)} />
      <ResultsPart id={id(3)} results={blueprint.results} forecast={forecast} made={made} />
      <ChecklistPart id={id(4)} steps={blueprint.checklist} noted={noted} noteStep={noteStep}>
        <BuildTables builds={blueprint.builds} links={trackedLinks(journey)} />
      </ChecklistPart>
    </article>
  );
}

/** So many points are shown at once, the most severe first. */
const MOST_SHOWN = 6;

function Findings({ findings }: Pick<Blueprint, 'findings'>) {
  const open = findings.filter(({ accepted, severity }) => accepted === undefined && severity !== 'info');
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  if (open.length + accepted.length === 0) return null;
  const more = open.slice(MOST_SHOWN);
  return (
    <section aria-label="Points still open" className="mt-5 rounded-lg border bg-surface px-4 py-3 text-13 print:text-11">
      <p className="font-medium">
        {open.length > 0 ? `${open.length} ${open.length === 1 ? 'point is' : 'points are'} still open` : `Nothing is open; ${accepted.length} ${accepted.length === 1 ? 'point was' : 'points were'} looked at and accepted`}
      </p>
      <Points points={open.slice(0, MOST_SHOWN)} />
      {more.length + accepted.length > 0 && (
        <details className="mt-2">
          <summary className="w-fit rounded-md text-muted">{[more.length > 0 && `${more.length} more`, accepted.length > 0 && `${accepted.length} accepted`].filter(Boolean).join(', ')}</summary>
          <Points points={more} />
          <ul className="mt-1 space-y-1">
            {accepted.map(({ message, accepted: reason }) => (
              <li key={message} className="text-muted">
                Accepted: {message} <span className="text-faint">({reason})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Points({ points }: { points: Blueprint['findings'] }) {
  return (
    <ul className="mt-2 space-y-1">
      {points.map(({ severity, message }) => (
        <li key={message} className="flex gap-2">
          <SeverityIcon severity={severity} />
          {message}
        </li>
      ))}
    </ul>
  );
}
