'use client';

import { Panel } from '@xyflow/react';
import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { findText } from '@/lib/editor/find-text';
import { useActions } from './actions/actions-context';
import { goTo } from './go-to';

/** Finds words in the journey: names, briefs, criteria, notes. Enter and the arrow keys go from place to place. */
export default function FindBar({ onClose }: { onClose: () => void }) {
  const actions = useActions();
  const journey = useEditor((state) => state.journey);
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(-1);
  const panel = useRef<HTMLElement>(null);
  const finds = findText(journey, sought);
  const close = () => {
    onClose();
    document.querySelector<HTMLElement>('.react-flow__node.selected')?.focus({ preventScroll: true });
  };
  const go = (to: number) => {
    const next = (to + finds.length) % finds.length;
    const find = finds[next];
    if (!find) return;
    setAt(next);
    goTo(actions, find.part);
  };
  useEffect(() => {
    panel.current?.querySelector('input')?.focus();
  }, []);
  useEffect(() => {
    panel.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  return (
    <Panel position="top-right" className="nokey nowheel m-3! mt-7!">
      <search ref={panel} aria-label="Find in this journey" data-own-undo className="flex w-80 flex-col rounded-lg bg-raised shadow-float">
        <div className="flex items-center gap-1 p-1.5">
          <div className="min-w-0 flex-1">
            <Input
              dense
              type="search"
              aria-label="Find in this journey"
              placeholder="Names, messages, criteria"
              prefix={<Search aria-hidden />}
              value={sought}
              onValueChange={(next) => {
                setSought(next);
                setAt(-1);
              }}
              onKeyDown={(event) => {
                const step = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey) ? 1 : event.key === 'ArrowUp' || event.key === 'Enter' ? -1 : 0;
                if (step) go(at < 0 && step < 0 ? -1 : at + step);
                if (event.key === 'Escape') close();
                if (step || event.key === 'Escape') {
                  event.preventDefault();
                  event.stopPropagation();
                }
              }}
            />
          </div>
          <output className="tabular px-1 text-12 whitespace-nowrap text-muted">{sought.trim() ? (finds.length ? `${at < 0 ? '' : `${at + 1} of `}${finds.length}` : 'Nothing') : ''}</output>
          <IconButton size="sm" label="Previous place" icon={<ChevronUp />} disabled={!finds.length} onClick={() => go(at < 0 ? -1 : at - 1)} />
          <IconButton size="sm" label="Next place" icon={<ChevronDown />} disabled={!finds.length} onClick={() => go(at + 1)} />
          <IconButton size="sm" label="Close" icon={<X />} onClick={close} />
        </div>
        {finds.length > 0 && (
          <ol aria-label="Places" className="scroll-quiet max-h-64 overflow-y-auto border-t border-line p-1">
            {finds.map((find, i) => (
              <li key={`${find.part.kind} ${find.part.id} ${find.field}`}>
                <button
                  type="button"
                  aria-current={i === at}
                  className={classNames('focus-inset flex w-full flex-col rounded-md px-2 py-1 text-left', i === at ? 'bg-accent-soft' : 'hover:bg-hover')}
                  onClick={() => go(i)}
                >
                  <span className="w-full truncate text-12 text-muted">
                    {find.name} · {find.field}
                  </span>
                  <span className="w-full truncate">
                    <Marked text={find.excerpt} words={sought.trim()} />
                  </span>
                </button>
              </li>
            ))}
          </ol>
        )}
      </search>
    </Panel>
  );
}

function Marked({ text, words }: { text: string; words: string }) {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark className="bg-warning-soft text-warning-ink">{text.slice(at, at + words.length)}</mark>
      {text.slice(at + words.length)}
    </>
  );
}
