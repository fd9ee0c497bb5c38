'use client';

import { useEffect, useRef, useState } from 'react';
import { Input } from '@/components/ui/input';

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
    <Input
      ref={input}
      aria-label="Journey name"
      dense
      maxLength={200}
      className="w-64"
      value={typed ?? name}
      onValueChange={setTyped}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(true);
        if (event.key === 'Escape') finish(false);
      }}
    />
  );
}
