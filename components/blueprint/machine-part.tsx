import { StageDot } from '@/components/ui/stage-dot';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { StateMachine, StateSheet } from '@/lib/blueprint/state-machine';
import type { Stage } from '@/lib/journey/state';
import { Part, PartHeading } from './part';
import { SheetTable } from './sheet-table';

const MARKS = { transition: '→', timeout: '⏱', failure: '⋯' } as const;

/** States, transitions, triggers and timeouts in words, below a diagram of plain characters. */
export function MachinePart({ id, machine: { facts, states, outcomes }, diagram, stages }: { id: string; machine: StateMachine; diagram: string; stages: ReadonlyMap<string, Stage> }) {
  return (
    <Part id={id} number={1} title="State machine">
      <pre className="mt-4 rounded-lg border bg-sunken p-4 font-mono text-12 break-inside-avoid whitespace-pre-wrap print:columns-2 print:bg-transparent print:text-11">
        {diagram.split('\n\n').map((block) => (
          <span key={block} className="block break-inside-avoid not-last:pb-4">
            {block}
          </span>
        ))}
      </pre>
      <PartHeading>The journey as a whole</PartHeading>
      <Facts facts={facts} />
      {states.map((state, i) => (
        <State key={state.id} state={state} number={i + 1} stage={stages.get(state.id)} />
      ))}
      <SheetTable caption="Outcomes" columns={['Outcome', 'Kind', 'Summary']} rows={outcomes.map(({ name, kind, summary }) => [name, kind, summary])} />
    </Part>
  );
}

function State({ state: { name, summary, entry, exit, timeout, touchpoints, ways, stage: stageName }, number, stage }: { state: StateSheet; number: number; stage: Stage | undefined }) {
  return (
    <article className="mt-6 break-inside-avoid">
      <h3 className="flex items-center gap-2 text-14 font-semibold">
        <StageDot stage={stage} />
        {number}. {name}
        {stageName && <span className="text-12 font-normal text-faint">{stageName}</span>}
      </h3>
      {summary && <p className="mt-1 text-13 text-muted">{summary}</p>}
      <Facts facts={[['Entry criteria', entry], ['Exit criteria', exit], ['Timeout', timeout], ['Touchpoints', touchpoints]]} />
      <SheetTable
        caption={`Ways out of ${name}`}
        columns={['To', 'When', 'Expected rate and source', 'Time']}
        rows={ways.map(({ kind, to, when, rate, takes }) => [
          <span key="to" className="whitespace-nowrap">
            <span aria-hidden className="mr-1.5 text-faint">
              {MARKS[kind]}
            </span>
            <VisuallyHidden>{kind}: </VisuallyHidden>
            {to}
          </span>,
          when,
          rate,
          takes,
        ])}
      />
    </article>
  );
}

function Facts({ facts }: { facts: readonly (readonly [string, string])[] }) {
  return (
    <dl className="mt-2 grid grid-cols-[minmax(8rem,12rem)_1fr] gap-x-4 gap-y-1 text-13 print:text-11">
      {facts.map(([label, words]) => (
        <div key={label} className="col-span-2 grid grid-cols-subgrid break-inside-avoid">
          <dt className="text-muted">{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
