'use client';
import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { FieldGroup } from './part-field';
import { withItem } from './put';
import { LINE_LIMIT } from './text-field';

type Props = {
  /** "Assets": the list; "Asset": one of it. */
  label: string;
  itemLabel: string;
  path?: string | undefined;
  items: readonly string[];
  onChange: (items: string[]) => void;
  placeholder?: string;
  max?: number;
};

/** A list of short texts. A line left empty is no part of the list, and goes when it is left. */
export function ListField({ label, itemLabel, path, items, onChange, placeholder, max = 50 }: Props) {
  const [held, setHeld] = useState<{ rows: string[]; items: readonly string[] }>();
  const list = useRef<HTMLUListElement>(null);
  const rows = held && same(held.items, items) ? held.rows : items;
  const change = (next: string[]) => {
    const filled = next.filter((row) => row.trim());
    setHeld({ rows: next, items: filled });
    if (!same(filled, items)) onChange(filled);
  };
  return (
    <FieldGroup label={label} path={path}>
      {rows.length > 0 && (
        <ul ref={list} className="flex flex-col gap-1">
          {rows.map((row, i) => (
            // A line is its place in the list: it has no other identity.
            <li key={i} className="flex items-center gap-1">
              <Input
                dense
                value={row}
                maxLength={LINE_LIMIT}
                placeholder={placeholder}
                aria-label={`${itemLabel} ${i + 1}`}
                onBlur={() => row.trim() || setHeld(undefined)}
                onValueChange={(text) => change(withItem(rows, i, text))}
              />
              <IconButton size="sm" label={`Remove ${row.trim() || `${itemLabel.toLowerCase()} ${i + 1}`}`} icon={<X />} onClick={() => change(withItem(rows, i, undefined))} />
            </li>
          ))}
        </ul>
      )}
      <Button
        variant="ghost"
        size="sm"
        icon={<Plus />}
        className="self-start"
        disabled={rows.length >= max}
        onClick={() => {
          change([...rows, '']);
          requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus());
        }}
      >
        Add {itemLabel.toLowerCase()}
      </Button>
    </FieldGroup>
  );
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
