'use client';

import { useEffect, useRef, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { inputBoxClass } from '@/components/ui/input-class';

type Props = { name: string; editing: boolean; onEditing: (editing: boolean) => void; onRename: (name: string) => void };

/** The journey's name; a press makes it a field. Enter keeps the new name, Escape the old one. */
export function JourneyName({ name, editing, onEditing, onRename }: Props) {
  const [typed, setTyped] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (editing) input.current?.select();
  }, [editing]);
  const finish = (keep: boolean) => {
    const next = typed?.trim();
    if (keep && next && next !== name) onRename(next);
    setTyped(undefined);
    onEditing(false);
  };
  if (!editing) {
    return (
      <button type="button" onClick={() => onEditing(true)} className="block max-w-80 truncate rounded-md px-1 py-0.5 hover:bg-hover" title="Rename">
        {name || 'Untitled journey'}
      </button>
    );
  }
  return (
    <span className={classNames(inputBoxClass(true), 'w-64')}>
      <input
        ref={input}
        aria-label="Journey name"
        autoComplete="off"
        maxLength={200}
        className="h-full min-w-0 flex-1 bg-transparent outline-none"
        value={typed ?? name}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => finish(true)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish(true);
          if (event.key === 'Escape') finish(false);
        }}
      />
    </span>
  );
}
