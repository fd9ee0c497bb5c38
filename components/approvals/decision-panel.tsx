'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, type ReactNode } from 'react';
import { NO_ANSWER, type Answer } from '@/components/settings/answer';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { NumberField } from '@/components/ui/number-field';
import { Textarea } from '@/components/ui/textarea';
import { SECTION_WORDS, type Section } from '@/lib/approval/section';
import type { Yours } from './approval-data';

/** What is decided, as the service reads it. */
export type Decision =
  | { kind: 'approve'; contentHash: string; sections: Section[]; figures?: { people: number; spend: number }; checked?: string[]; note?: string }
  | { kind: 'ask-changes' | 'reject'; reason: string };
export type Decide = (input: { id: string; decision: Decision }) => Promise<Answer>;

type Props = {
  id: string;
  contentHash: string;
  currency: string;
  /** Whether approvers type the figures, and what whoever approves compliance checks. */
  confirmFigures: boolean;
  checklist: readonly string[];
  yours: Yours;
  /** Whether the reader can decide now; where they can't, why. */
  open: boolean;
  closed: string;
  decide: Decide;
  /** What is said where there is nothing to decide, or no more. */
  children: ReactNode;
};

/** Boxes whose words run over several lines. */
const BOXES = 'mt-1.5 flex flex-col gap-2 [&>label]:min-h-6 [&>label]:items-start [&>label>:first-child]:mt-0.5';

type Typed = { people: number | undefined; spend: number | undefined };

/** The approver's word: which sections, the figures typed again, a checklist, a note. What cannot be done is said, and nothing typed is lost. */
export function DecisionPanel({ id, contentHash, currency, confirmFigures, checklist, yours: latest, open, closed, decide, children }: Props) {
  const [left, setLeft] = useState<readonly Section[]>([]);
  const [typed, setTyped] = useState<Typed>({ people: undefined, spend: undefined });
  const [checked, setChecked] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState<Decision['kind']>();
  const [problem, setProblem] = useState<string>();
  const [unreasoned, setUnreasoned] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const noteField = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const [asked, setAsked] = useState(open ? latest : undefined);
  if (open && asked !== latest) setAsked(latest);
  const typing = note.trim() !== '' || typed.people !== undefined || typed.spend !== undefined || checked.length > 0;
  /** When somebody else decides while something is typed here, the form stays until it is sent, and then is refused with the reason. */
  const kept = !open && typing && !problem ? asked : undefined;
  const yours = kept ?? latest;

  const sections = yours.wanted.filter((section) => !left.includes(section));
  const compliance = sections.includes('compliance');

  const send = async (decision: Decision) => {
    setBusy(decision.kind);
    const answer = await decide({ id, decision }).catch(() => NO_ANSWER);
    setBusy(undefined);
    setProblem(answer.ok ? undefined : answer.message);
    if (!answer.ok) return router.refresh();
    setNote('');
    setTyped({ people: undefined, spend: undefined });
    setChecked([]);
    box.current?.focus();
  };
  const approve = () => {
    const { people, spend } = typed;
    if (confirmFigures && (people === undefined || spend === undefined)) return setProblem('Type both figures first: the people and the spend you answer for.');
    return send({
      kind: 'approve',
      contentHash,
      sections: [...sections],
      ...(confirmFigures && people !== undefined && spend !== undefined && { figures: { people, spend } }),
      ...(compliance && checklist.length > 0 && { checked: [...checked] }),
      ...(note.trim() && { note }),
    });
  };
  const refuse = (kind: 'ask-changes' | 'reject') => {
    if (note.trim()) return send({ kind, reason: note });
    setUnreasoned(true);
    noteField.current?.querySelector('textarea')?.focus();
  };

  if (!open && !kept) {
    return (
      <div ref={box} tabIndex={-1} className="flex flex-col gap-3 outline-none">
        {problem && <Notice tone="danger">{problem}</Notice>}
        {problem && note.trim() && (
          <p className="text-12 wrap-anywhere whitespace-pre-wrap text-muted">
            <span className="font-medium">Your note was not kept:</span> {note}
          </p>
        )}
        {children}
      </div>
    );
  }
  return (
    <div ref={box} tabIndex={-1} className="flex flex-col gap-4 outline-none">
      {yours.inPlaceOf && <Notice>You act in the place of {yours.inPlaceOf.name}. Both names go on record.</Notice>}
      {yours.wanted.length > 0 ? (
        <fieldset>
          <legend className="text-12 font-medium text-muted">You approve</legend>
          <div className={BOXES}>
            {yours.wanted.map((section) => (
              <Checkbox
                key={section}
                checked={!left.includes(section)}
                onCheckedChange={(on) => setLeft(on ? left.filter((each) => each !== section) : [...left, section])}
                label={
                  <>
                    {SECTION_WORDS[section].name} <span className="block text-12 text-muted">{SECTION_WORDS[section].about}</span>
                  </>
                }
              />
            ))}
          </div>
        </fieldset>
      ) : (
        <>
          {children}
          <p className="text-12 text-muted">Until the others have answered you can still send it back or reject it.</p>
        </>
      )}
      {yours.wanted.length > 0 && compliance && checklist.length > 0 && (
        <fieldset>
          <legend className="text-12 font-medium text-muted">You have checked</legend>
          <div className={BOXES}>
            {checklist.map((item) => (
              <Checkbox key={item} checked={checked.includes(item)} onCheckedChange={(on) => setChecked(on ? [...checked, item] : checked.filter((each) => each !== item))} label={item} />
            ))}
          </div>
        </fieldset>
      )}
      {yours.wanted.length > 0 && confirmFigures && (
        <fieldset>
          <legend className="text-12 font-medium text-muted">The figures you answer for, typed again</legend>
          <div className="mt-1 grid grid-cols-2 gap-3">
            <Field label="People">
              <NumberField value={typed.people} onValueChange={(people) => setTyped({ ...typed, people })} min={0} />
            </Field>
            <Field label={`Spend in ${currency}, whole`}>
              <NumberField value={typed.spend} onValueChange={(spend) => setTyped({ ...typed, spend })} min={0} />
            </Field>
          </div>
        </fieldset>
      )}
      <div ref={noteField}>
        <Field label="Note" hint="Needed when you ask for changes or reject." error={unreasoned && !note.trim() ? 'Say why, in a sentence or two: it is kept with the record.' : undefined}>
          <Textarea value={note} onValueChange={setNote} rows={2} maxLength={2_000} />
        </Field>
      </div>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {kept && (
        <Notice tone="warning" title={closed}>
          What you typed is still here and was not sent.
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        {yours.wanted.length > 0 && (
          <Button variant="primary" loading={busy === 'approve'} disabled={busy !== undefined} onClick={() => void approve()} className="flex-1">
            Approve
          </Button>
        )}
        <Button loading={busy === 'ask-changes'} disabled={busy !== undefined} onClick={() => void refuse('ask-changes')}>
          Ask for changes
        </Button>
        <Button loading={busy === 'reject'} disabled={busy !== undefined} onClick={() => void refuse('reject')} className="text-danger-ink!">
          Reject
        </Button>
      </div>
    </div>
  );
}
