'use client';
import { ChevronRight } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { Editable } from './editable';
import { FindingsList } from './findings-list';
import { Folded, useSaid } from './part-scope';
import { useRemembered } from './use-remembered';

type Props = {
  /** Under which it is remembered whether it stands open. */
  id: string;
  title: string;
  /** Path of the value it edits, as the linter names it. */
  path?: string | undefined;
  /** Whether it stands open until somebody decides otherwise. */
  open?: boolean;
  /** Opens it and brings it into view. */
  reveal?: boolean;
  /** Draws what is inside only while it stands open. */
  lazy?: boolean;
  /** Short words beside the title: "Not answered". */
  note?: ReactNode;
  /** It holds ways to other parts, and says itself which of its fields are for changing. */
  navigates?: boolean;
  children: ReactNode;
};

/** A part of a form that folds. Folded, its heading says how many findings are inside. */
export function Section({ id, title, path, open: initially = true, reveal = false, lazy = false, note, navigates = false, children }: Props) {
  const [open, setOpen] = useRemembered(id, initially);
  const shown = open || reveal;
  const bodyId = useId();
  const section = useRef<HTMLElement>(null);
  const said = useSaid(path);
  useEffect(() => {
    if (!reveal) return;
    setOpen(true);
    section.current?.scrollIntoView({ block: 'start' });
  }, [reveal, setOpen]);
  return (
    <section ref={section} className="border-t border-line first:border-t-0">
      <h3>
        <button
          type="button"
          aria-expanded={shown}
          aria-controls={bodyId}
          onClick={() => setOpen(!shown)}
          className="focus-inset flex min-h-9 w-full items-center gap-1.5 px-4 py-1.5 text-left text-13 font-semibold hover:bg-hover"
        >
          <ChevronRight aria-hidden className={classNames('-ml-1 size-3.5 shrink-0 text-faint transition-transform', shown && 'rotate-90')} />
          <span className="min-w-0 flex-1">{title}</span>
          {note && <span className="shrink-0 text-12 font-normal text-faint">{note}</span>}
          {!shown && said.length > 0 && (
            <Badge tone={said.some(({ severity }) => severity === 'error') ? 'danger' : 'warning'} icon={<SeverityIcon severity={said.some(({ severity }) => severity === 'error') ? 'error' : 'warning'} />}>
              {said.length}
            </Badge>
          )}
        </button>
      </h3>
      <div id={bodyId} hidden={!shown} className="flex flex-col gap-3 px-4 pt-1 pb-4">
        {(shown || !lazy) && <Folded folded={!shown}>{navigates ? children : <Editable>{children}</Editable>}</Folded>}
        {shown && <FindingsList findings={said} />}
      </div>
    </section>
  );
}
