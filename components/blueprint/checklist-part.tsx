'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { Input } from '@/components/ui/input';
import { Checkbox } from '@/components/ui/checkbox';
import { TextLink } from '@/components/ui/text-link';
import { useToast } from '@/components/ui/toast';
import type { ChecklistStep } from '@/lib/blueprint/checklist';
import { PHASE_NAMES, type ChecklistPhase } from '@/lib/blueprint/phases';
import { Part, PartHeading } from './part';

export type NotedStep = { key: string; title: string; done: boolean; assignee: string | null; dueOn: string | null };
export type StepNote = { key: string; done?: boolean; assignee?: string; dueOn?: string | null };
export type NoteStep = (note: StepNote) => Promise<{ ok: true } | { ok: false; message: string }>;

type Props = { id: string; steps: readonly ChecklistStep[]; noted: readonly NotedStep[]; noteStep: NoteStep | undefined; children: ReactNode };

/** What to do before and while the journey runs: ticked, assigned and dated, and kept. Without `noteStep` it can only be read. */
export function ChecklistPart({ id, steps, noted, noteStep, children }: Props) {
  const [notes, setNotes] = useState(() => new Map(noted.map((note) => [note.key, note])));
  /** How many notes are on their way. They go one after the other: who leaves meanwhile would lose the last of them. */
  const [underway, setUnderway] = useState(0);
  const isSaving = underway > 0;
  useEffect(() => {
    if (!isSaving) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isSaving]);
  const toast = useToast();
  const known = new Set(steps.map(({ key }) => key));
  const past = noted.filter(({ key }) => !known.has(key));
  const done = steps.filter(({ key }) => notes.get(key)?.done).length;
  const titles = new Map(steps.map(({ key, platform, title }) => [key, `${platform}: ${title}`]));

  const save = async (step: ChecklistStep, change: Omit<StepNote, 'key'>) => {
    const before = notes.get(step.key);
    const next: NotedStep = { title: step.title, done: false, assignee: null, dueOn: null, ...before, key: step.key, ...change };
    setNotes((all) => new Map(all).set(step.key, next));
    setUnderway((count) => count + 1);
    const answer = await noteStep?.({ key: step.key, ...change }).catch(() => ({ ok: false as const, message: 'The server does not answer. Try again in a moment.' }));
    setUnderway((count) => count - 1);
    if (!answer || answer.ok) return;
    setNotes((all) => {
      const reverted = new Map(all);
      if (before) reverted.set(step.key, before);
      else reverted.delete(step.key);
      return reverted;
    });
    toast.show({ title: 'This was not noted', description: answer.message, tone: 'danger' });
  };

  return (
    <Part id={id} number={4} title="Implementation checklist">
      <output aria-busy={isSaving} className="tabular mt-4 block text-13 text-muted">
        {done} of {steps.length} done
      </output>
      <p className="mt-1 text-12 text-muted print:hidden">
        <TextLink href="/help/procedures">All procedures, by channel and platform</TextLink>
      </p>
      <div className="print:columns-2 print:gap-8">
        {(Object.keys(PHASE_NAMES) as ChecklistPhase[]).map((phase) => {
          const own = steps.filter((step) => step.phase === phase);
          if (own.length === 0) return null;
          return (
            <div key={phase}>
              <PartHeading>{PHASE_NAMES[phase]}</PartHeading>
              <ul className="divide-y divide-line border-y border-line print:divide-y-0 print:border-0">
                {own.map((step) => (
                  <Step key={step.key} step={step} note={notes.get(step.key)} waits={step.after.filter((key) => known.has(key) && !notes.get(key)?.done).map((key) => titles.get(key)!)} save={noteStep && ((change) => void save(step, change))} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      {past.length > 0 && (
        <div>
          <PartHeading>No longer needed</PartHeading>
          <p className="text-12 text-faint">The journey has changed and does not need these any more. What was noted is kept.</p>
          <ul className="mt-1 list-disc pl-5 text-13 text-muted">
            {past.map(({ key, title, done: was, assignee }) => (
              <li key={key}>
                {title}: {was ? 'done' : 'open'}
                {assignee && `, ${assignee}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </Part>
  );
}

type StepProps = { step: ChecklistStep; note: NotedStep | undefined; waits: readonly string[]; save: ((change: Omit<StepNote, 'key'>) => void) | undefined };

function Step({ step: { title, detail, platform }, note, waits, save }: StepProps) {
  const [assignee, setAssignee] = useState(note?.assignee ?? '');
  const label = (
    <span>
      <span className={note?.done ? 'text-muted line-through' : 'font-medium'}>
        <span className="text-faint">{platform}</span> {title}
      </span>
    </span>
  );
  return (
    <li className="flex flex-wrap gap-x-4 gap-y-1 py-2 break-inside-avoid print:block print:py-1">
      <div className="min-w-64 flex-1 print:min-w-0">
        <Checkbox checked={note?.done ?? false} disabled={!save} onCheckedChange={(next) => save?.({ done: next })} label={label} />
        <p className="pl-6 text-12 text-muted print:text-11">{detail}</p>
        {waits.length > 0 && !note?.done && <p className="pl-6 text-12 text-faint print:hidden">After {waits.join(', ')}</p>}
      </div>
      <div className="flex items-start gap-2 pl-6 print:hidden">
        <Input dense aria-label={`Who does “${title}”`} placeholder="Who" value={assignee} disabled={!save} className="w-32" maxLength={120} onValueChange={setAssignee} onBlur={() => assignee.trim() !== (note?.assignee ?? '') && save?.({ assignee: assignee.trim() })} />
        <Input dense type="date" aria-label={`When “${title}” is due`} value={note?.dueOn ?? ''} disabled={!save} className="w-36" onValueChange={(next) => save?.({ dueOn: next || null })} />
      </div>
      {(note?.assignee || note?.dueOn) && <p className="hidden pl-6 text-11 print:block">{[note.assignee, note.dueOn].filter(Boolean).join(', ')}</p>}
    </li>
  );
}
