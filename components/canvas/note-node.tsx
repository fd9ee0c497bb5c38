import type { NodeProps } from '@xyflow/react';
import { memo, useEffect, useRef } from 'react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { classNames } from '@/components/ui/class-names';
import { NOTE_HEIGHT, NOTE_WIDTH } from '@/lib/editor/sizes';
import { editNote } from '@/lib/editor/commands/notes';
import type { CanvasNode } from '@/lib/editor/react-flow';
import { findNote } from '@/lib/journey/graph';
import type { NoteTone } from '@/lib/journey/note';
import { useActions, useCanvasView } from './actions/actions-context';

const PAPERS: Record<NoteTone, string> = {
  yellow: 'bg-[light-dark(oklch(0.955_0.06_95),oklch(0.36_0.05_95))]',
  green: 'bg-[light-dark(oklch(0.955_0.045_150),oklch(0.35_0.045_150))]',
  blue: 'bg-[light-dark(oklch(0.95_0.03_240),oklch(0.35_0.045_240))]',
  pink: 'bg-[light-dark(oklch(0.95_0.03_350),oklch(0.36_0.05_350))]',
};

/** A sticky note. Double click, or Enter on the selected note, writes on it; Escape puts the pen down. */
export const NoteNode = memo(
  function NoteNode({ id, selected }: NodeProps<CanvasNode>) {
    const note = useEditor(({ journey }) => findNote(journey, id));
    const store = useEditorStore();
    const { view, readOnly } = useActions();
    const writing = useCanvasView((shown) => shown.writing === id);
    const field = useRef<HTMLTextAreaElement>(null);
    useEffect(() => {
      if (!writing) return;
      // A note that was just stuck on is invisible until it is measured, and cannot have the focus before.
      let frame = 0;
      const focus = () => {
        field.current?.focus({ preventScroll: true });
        if (document.activeElement !== field.current) frame = requestAnimationFrame(focus);
      };
      focus();
      return () => cancelAnimationFrame(frame);
    }, [writing]);
    if (!note) return null;

    const tone = note.tone ?? 'yellow';
    const stop = () => {
      store.getState().breakMerge();
      view.setState({ writing: undefined });
    };
    const write = () => view.setState({ writing: id });
    return (
      // The node around it carries role, name and focus; double click is a shortcut to what Enter does.
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
      <div
        onDoubleClick={readOnly ? undefined : write}
        style={{ width: NOTE_WIDTH, minHeight: NOTE_HEIGHT }}
        className={classNames(
          'relative rounded-md p-3 text-12 leading-[1.4] text-ink',
          PAPERS[tone],
          selected ? 'shadow-[0_0_0_var(--ring)_var(--color-accent)]' : 'shadow-float',
        )}
      >
        {/* The paper is as high as the text close by, and stays so at every zoom: far out, larger text is cut. */}
        <p aria-hidden className="invisible break-words whitespace-pre-wrap">{`${note.text} `}</p>
        {!writing && (
          <p
            className={classNames(
              'absolute inset-x-3 top-3 bottom-3 overflow-hidden text-(length:--detail-size) leading-[1.4] break-words whitespace-pre-wrap group-data-[tier=dots]/canvas:invisible group-data-[tier=far]/canvas:bottom-auto group-data-[tier=far]/canvas:line-clamp-2 group-data-[tier=far]/canvas:text-(length:--name-size) group-data-[tier=far]/canvas:leading-[1.2] group-data-[tier=farther]/canvas:bottom-auto group-data-[tier=farther]/canvas:line-clamp-1 group-data-[tier=farther]/canvas:text-(length:--name-size)',
              !note.text && 'text-muted',
            )}
          >
            {note.text || 'Empty note'}
          </p>
        )}
        {writing && (
          <textarea
            ref={field}
            aria-label="Note"
            maxLength={4_000}
            value={note.text}
            onChange={(event) => store.getState().run(editNote(id, 'text', (draft) => void (draft.text = event.target.value)))}
            onBlur={stop}
            onKeyDown={(event) => {
              event.stopPropagation();
              if (event.key !== 'Escape') return;
              event.currentTarget.closest<HTMLElement>('.react-flow__node')?.focus();
            }}
            className="nodrag nopan nowheel absolute inset-3 resize-none overflow-hidden bg-transparent text-12 leading-[1.4] outline-none"
          />
        )}
      </div>
    );
  },
  (before, after) => before.id === after.id && before.selected === after.selected,
);
