'use client';

import { useMemo, useState, type ReactNode, type RefObject } from 'react';
import { useAskFindings, useEditorStore } from '@/components/builder/editor-context';
import type { Command } from '@/lib/editor/command';
import { mendSafely } from '@/lib/editor/commands/mend-safely';
import { bringBackFinding, suppressFinding } from '@/lib/editor/commands/suppress-finding';
import { readAlike, type Finding } from '@/lib/linter/finding';
import { AcceptDialog } from './accept-dialog';
import { keepFocus } from './keep-focus';
import { MendDialog } from './mend-dialog';
import { previewMend, type Preview } from './preview-mend';
import type { ProblemActions } from './problem-row';
import { announce, useProblemViewStore } from './problem-view';
import { useLead } from './use-lead';

type Question =
  | { kind: 'mend'; command: Command; description: string; preview: Preview }
  | { kind: 'accept'; findings: readonly [Finding, ...Finding[]] };

const PROPOSAL = 'A proposal: see whether it is what you want. It can be undone.';
const SAFE = 'This is certain and changes nothing that somebody decided. It can be undone.';
const ALL_SAFE = 'These mends are certain and change nothing that somebody decided. They can be undone in one step.';

type Result = {
  actions: ProblemActions;
  onMendAll: () => void;
  /** The question that is asked before anything is changed. */
  dialog: ReactNode;
};

/** What can be done about problems in the panel; its handlers stay the same from render to render. */
export function useProblemActions(panel: RefObject<HTMLElement | null>): Result {
  const store = useEditorStore();
  const view = useProblemViewStore();
  const askFindings = useAskFindings();
  const lead = useLead();
  const [question, setQuestion] = useState<Question>();
  const [asked, setAsked] = useState(0);
  const [open, setOpen] = useState(false);

  const { actions, onMendAll, perform } = useMemo(() => {
    const ask = (next: Question) => {
      setQuestion(next);
      setAsked((count) => count + 1);
      setOpen(true);
    };
    const askToMend = (command: Command, description: string) => ask({ kind: 'mend', command, description, preview: previewMend(store.getState().journey, command) });
    const perform = (command: Command, done: string) => {
      setOpen(false);
      store.getState().run(command);
      announce(view, done);
      keepFocus(panel.current);
    };
    const actions: ProblemActions = {
      onReveal: lead.to,
      onMend(finding) {
        const { fix } = askFindings().findings.find((other) => readAlike(other, finding)) ?? finding;
        if (fix) askToMend({ label: fix.label, recipe: fix.recipe }, fix.safe ? SAFE : PROPOSAL);
      },
      onAccept(finding) {
        const others = askFindings().findings.filter((other) => !readAlike(other, finding) && isAcceptedWith(other, finding));
        ask({ kind: 'accept', findings: [finding, ...others] });
      },
      onBringBack: (finding) => perform(bringBackFinding(finding), 'Brought back'),
    };
    return { actions, perform, onMendAll: () => askToMend(mendSafely(askFindings().findings), ALL_SAFE) };
  }, [store, view, askFindings, lead, panel]);

  const close = () => setOpen(false);
  const dialog = question && (
    question.kind === 'mend' ? (
      <MendDialog key={asked} {...question} title={question.command.label} open={open} onClose={close} onApply={() => perform(question.command, `Done: ${question.command.label}`)} />
    ) : (
      <AcceptDialog key={asked} findings={question.findings} open={open} onClose={close} onAccept={(reason) => perform(suppressFinding(question.findings[0], reason), 'Accepted with a reason')} />
    )
  );
  return { actions, onMendAll, dialog };
}

/** A reason covers everything that one rule finds about one part. */
function isAcceptedWith(other: Finding, { rule, target }: Finding): boolean {
  return !other.suppressed && other.rule === rule && other.target.kind === target.kind && other.target.id === target.id;
}
