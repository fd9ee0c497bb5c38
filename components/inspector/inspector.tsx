'use client';
import { Activity, memo, useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { useCan } from '@/components/shell/role-context';
import { exists, JOURNEY_PART, type PartRef } from '@/lib/editor/part';
import { findNote, findTouchpoint } from '@/lib/journey/graph';
import { focusCanvas } from './focus-canvas';
import { ReadingLine } from './editable';
import { JourneyForm } from './journey-form';
import { keepFocus } from './keep-focus';
import { NoteForm } from './note-form';
import { OutcomeForm } from './outcome-form';
import { PartScope } from './part-scope';
import { SeveralParts } from './several-parts';
import { StateForm } from './state-form';
import { TimeoutForm } from './timeout-form';
import { TouchpointForm } from './touchpoint-form';
import { TransitionForm } from './transition-form';

/**
 * Edits the part that is selected; the journey when nothing is. Each field commits as it is typed; leaving a field, and
 * every click, ends the step of undo that the typing was.
 */
export default function Inspector() {
  const store = useEditorStore();
  const selection = useEditor((editor) => editor.selection);
  const mayWrite = useCan('journey.write');
  const settle = () => store.getState().breakMerge();
  const several = selection.length > 1;
  const forms = useForms(selection[0] ?? JOURNEY_PART);
  const panel = useRef<HTMLElement>(null);
  const shown = several ? 'several' : forms[0]?.key;
  useLayoutEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [shown]);
  useEffect(() => (panel.current ? keepFocus(panel.current) : undefined), []);

  /** Escape goes back to the canvas, unless it closes a list or menu that is open. */
  const leave = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return;
    if (event.target.closest('[aria-expanded=true]:is(input, [aria-haspopup])')) return;
    event.stopPropagation();
    event.preventDefault();
    focusCanvas(selection);
  };

  return (
    // The handlers only watch what the controls inside do.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <aside
      ref={panel}
      aria-label="Inspector"
      className="relative h-full min-w-0 overflow-x-hidden overflow-y-auto overscroll-contain scroll-quiet bg-surface"
      onBlur={settle}
      onClickCapture={settle}
      onKeyDownCapture={leave}
    >
      {!mayWrite && <ReadingLine />}
      {several && <SeveralParts parts={selection} />}
      {forms.map(({ key, part, current, onUnreadable }) => (
        <Activity key={key} mode={current && !several ? 'visible' : 'hidden'}>
          <PartScope part={part.kind === 'entry' ? JOURNEY_PART : part} onUnreadable={onUnreadable}>
            <PartForm part={part} />
          </PartScope>
        </Activity>
      ))}
    </aside>
  );
}

function ignore(): void {}

type Form = { key: string; part: PartRef; current: boolean; onUnreadable: (some: boolean) => void };

/**
 * The form of the selected part, and, out of sight, those left with a text that could not be read: it is in no document,
 * so it waits in its field until somebody comes back to mend it.
 */
function useForms(part: PartRef): Form[] {
  const key = keyOf(part);
  const [shown, setShown] = useState(part);
  const [waiting, setWaiting] = useState<readonly PartRef[]>([]);
  const [unreadable, setUnreadable] = useState(false);
  if (key !== keyOf(shown)) {
    const others = waiting.filter((each) => keyOf(each) !== key);
    setWaiting(unreadable ? [...others, shown] : others);
    setShown(part);
    setUnreadable(false);
  }
  const note = useCallback((some: boolean) => setUnreadable(some), []);
  return [
    { key, part, current: true, onUnreadable: note },
    ...waiting.filter((each) => keyOf(each) !== key).map((each) => ({ key: keyOf(each), part: each, current: false, onUnreadable: ignore })),
  ];
}

function keyOf({ kind, id }: PartRef): string {
  return `${kind} ${id}`;
}

/** The form of one part: it stands still while what is around it changes. */
const PartForm = memo(function PartForm({ part: { kind, id } }: { part: PartRef }) {
  const isThere = useEditor(({ journey }) => exists(journey, { kind, id }));
  const touchpointIn = useEditor(({ journey }) => (kind === 'touchpoint' ? findTouchpoint(journey, id)?.state.id : undefined));
  const note = useEditor(({ journey }) => (kind === 'note' ? findNote(journey, id) : undefined));
  if (!isThere) return null;
  switch (kind) {
    case 'journey':
    case 'entry':
      return <JourneyForm entry={kind === 'entry'} />;
    case 'state':
      return <StateForm id={id} />;
    case 'timeout':
      return <TimeoutForm stateId={id} />;
    case 'transition':
      return <TransitionForm id={id} />;
    case 'outcome':
      return <OutcomeForm id={id} />;
    case 'touchpoint':
      return touchpointIn === undefined ? null : <TouchpointForm id={id} stateId={touchpointIn} />;
    case 'note':
      return note ? <NoteForm note={note} /> : null;
  }
});
