'use client';

import type { EditorView } from 'codemirror';
import { Check } from 'lucide-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useNonce } from '@/components/ui/providers';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { useToast } from '@/components/ui/toast';
import { arranged } from '@/lib/editor/arrange';
import { replaceDocument } from '@/lib/editor/commands/replace-document';
import { serializeJourney } from '@/lib/journey/parse';
import { checkText } from './check-text';
import { keepText, keptText } from './kept-text';
import { createTextEditor, goTo, setText as putText, showMistakes } from './text-editor';

const KEEP_AFTER_MS = 200;

type Props = { journeyId: string; onBack: () => void; onClose: () => void };

/**
 * The journey as text. A valid text is applied as one edit; any other is kept, in this browser too, until it is mended or thrown
 * away. What changes elsewhere meanwhile is offered, never mixed in.
 */
export default function JsonView({ journeyId, onBack }: Props) {
  const store = useEditorStore();
  const journey = useDeferredValue(useEditor((state) => state.journey));
  const ours = useMemo(() => serializeJourney(journey), [journey]);
  const mayWrite = useCan('journey.write');
  const nonce = useNonce();
  const { show } = useToast();
  const [kept] = useState(() => (mayWrite ? keptText(journeyId) : undefined));
  const [found, setFound] = useState(kept !== undefined && kept.text !== ours);
  /** The journey's text as it was last taken in, and the text as it is edited. */
  const [base, setBase] = useState(kept && found ? kept.base : ours);
  const [text, setText] = useState(kept && found ? kept.text : ours);
  /** What the editor is to show instead of what it shows. */
  const [taken, setTaken] = useState<{ text: string; undoable: boolean }>();
  const [unkept, setUnkept] = useState(false);
  const dirty = text !== base;
  const stale = dirty && ours !== base && ours !== text;
  const checked = useMemo(() => checkText(text), [text]);
  const late = useDeferredValue(checked);
  const mistakes = useMemo(() => (late.ok ? [] : late.mistakes), [late]);

  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  const latest = useRef({ text, base, dirty, stale, onBack });
  useEffect(() => {
    latest.current = { text, base, dirty, stale, onBack };
  });

  /** Takes the journey's text as it is now. Where that is `undoable`, the editor's own undo has what stood there. */
  const takeIn = useCallback((next: string, undoable: boolean) => {
    setBase(next);
    setText(next);
    setFound(false);
    setTaken({ text: next, undoable });
  }, []);
  // Untouched, the text follows the journey.
  const [seen, setSeen] = useState(ours);
  if (seen !== ours) {
    setSeen(ours);
    if (!dirty) takeIn(ours, false);
    else if (ours === text) setBase(ours);
  }
  const apply = useCallback(() => {
    const read = checkText(latest.current.text);
    if (!read.ok || !latest.current.dirty) return;
    // Also what was saved a moment ago, while the text was on its way: nobody's edit goes without a word.
    if (latest.current.stale) return void show({ title: 'Not applied: the journey has changed meanwhile', description: 'Take it in, or keep your text; then apply.', tone: 'warning' });
    // What is selected stays so: the text says nothing of it.
    const { label, recipe } = replaceDocument(arranged(read.journey), 'Edit as JSON');
    store.getState().run({ label, recipe });
    takeIn(serializeJourney(store.getState().journey), true);
    show({ title: 'The JSON was applied', tone: 'success', action: { label: 'Undo', onSelect: () => store.getState().undo() } });
  }, [store, takeIn, show]);

  useEffect(() => {
    const view = createTextEditor({ parent: host.current!, text: latest.current.text, nonce, readOnly: !mayWrite, onText: setText, onApply: apply });
    editor.current = view;
    return () => view.destroy();
  }, [nonce, mayWrite, apply]);

  useEffect(() => {
    if (taken && editor.current) putText(editor.current, taken.text, taken.undoable);
  }, [taken]);
  useEffect(() => {
    if (editor.current) showMistakes(editor.current, mistakes);
  }, [mistakes]);

  useEffect(() => {
    if (!mayWrite) return undefined;
    const keep = () => setUnkept(!keepText(journeyId, latest.current.dirty ? latest.current : undefined));
    const timer = setTimeout(keep, KEEP_AFTER_MS);
    for (const end of ['beforeunload', 'pagehide']) window.addEventListener(end, keep);
    return () => {
      clearTimeout(timer);
      for (const end of ['beforeunload', 'pagehide']) window.removeEventListener(end, keep);
    };
  }, [journeyId, mayWrite, text, base]);
  useEffect(() => {
    if (!unkept || !dirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unkept, dirty]);
  useEffect(
    () => () => {
      const { dirty: unapplied, onBack: back } = latest.current;
      keepText(journeyId, unapplied ? latest.current : undefined);
      if (unapplied) show({ title: 'Your JSON is kept and not applied', description: 'It waits in the JSON view.', action: { label: 'Back to JSON', onSelect: back } });
    },
    [journeyId, show],
  );

  /** What is done by buttons that go, or cannot be pressed again, leaves the focus in the text. */
  const thenWrite = (does: () => void) => {
    does();
    editor.current?.focus();
  };

  return (
    <section aria-label="Journey as JSON" className="@container flex h-full min-h-0 flex-col bg-canvas">
      {mayWrite && (
        <div role="toolbar" aria-label="JSON" className="flex min-h-10 shrink-0 flex-wrap items-center gap-2 border-b border-line px-3 py-1.5">
          <Button size="sm" variant="primary" icon={<Check />} disabled={!dirty || !checked.ok || stale} onClick={() => thenWrite(apply)}>
            Apply
          </Button>
          {dirty && (
            <Button size="sm" onClick={() => thenWrite(() => takeIn(ours, true))}>
              Discard changes
            </Button>
          )}
          <output className="text-12 text-muted">{!dirty ? 'As in the journey' : stale ? 'Not applied: choose first what to keep' : checked.ok ? 'Changed, not applied yet' : `Not applied: ${checked.mistakes.length === 1 ? 'a mistake' : `${checked.mistakes.length} mistakes`} to mend`}</output>
        </div>
      )}
      {found && dirty && <Notice className="m-2" title="This text is from before">It was not applied and has been kept. Apply it, or discard the changes.</Notice>}
      {stale && (
        <Notice
          tone="warning"
          className="m-2"
          title="The journey has changed meanwhile"
          actions={
            <>
              <Button size="sm" onClick={() => thenWrite(() => takeIn(ours, true))}>
                Take in the journey
              </Button>
              <Button size="sm" onClick={() => thenWrite(() => setBase(ours))}>
                Keep my text
              </Button>
            </>
          }
        >
          Your text does not have these changes: kept and applied, it takes them back. Taking in the journey replaces your text, which undo in the editor brings back.
        </Notice>
      )}
      {unkept && dirty && <Notice tone="warning" className="m-2">This browser cannot keep your text: it is lost when the page is closed before you apply it.</Notice>}
      <div ref={host} data-own-undo className="min-h-0 flex-1 overflow-hidden" />
      {mistakes.length > 0 && (
        <section aria-label="Mistakes in the JSON" className="scroll-quiet max-h-[40%] shrink-0 overflow-y-auto border-t border-line bg-surface">
          <ul>
            {mistakes.map((mistake) => (
              <li key={`${mistake.from} ${mistake.path} ${mistake.message}`}>
                <button type="button" onClick={() => editor.current && goTo(editor.current, mistake)} className="focus-inset flex w-full items-start gap-2 px-3 py-1.5 text-left text-12 hover:bg-hover">
                  <SeverityIcon severity="error" className="mt-px size-3.5!" />
                  <span className="tabular shrink-0 text-muted">Line {mistake.line}</span>
                  <span className="min-w-0 wrap-anywhere">
                    {mistake.path && <code className="font-mono text-11 text-muted">{mistake.path} </code>}
                    {mistake.message}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p id="json-keys" className="shrink-0 border-t border-line bg-surface px-3 py-1.5 text-11 text-faint">
        {mayWrite ? 'Tab indents. Press Escape, then Tab, to leave the editor. Ctrl+Enter, or ⌘ Enter, applies.' : 'To read: your role does not change journeys.'}
      </p>
    </section>
  );
}
