import { useState } from 'react';
import { rowKey, unfolded, type ListRow } from '@/lib/editor/list-rows';
import { samePart, type PartRef } from '@/lib/editor/part';

type Place = { key: string; at: number };

/**
 * The row that Tab leads to, and the states that are folded. What is selected elsewhere (on the canvas, by a problem, by adding)
 * becomes the active row, unfolded; where the active row goes, the one that takes its place is.
 */
export function useActiveRow(rows: readonly ListRow[], selection: readonly PartRef[]) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState<readonly PartRef[]>();
  const [place, setPlace] = useState<Place>({ key: rows[0]!.key, at: 0 });
  const find = (key: string, among: readonly ListRow[]) => among.findIndex((row) => row.key === key);

  let next = place;
  let open = folded;
  if (seen !== selection) {
    setSeen(selection);
    const [part] = selection;
    const row = part && !samePart(rows[find(place.key, rows)]?.part, part) ? rows[find(rowKey(part), rows)] : undefined;
    if (row?.level === 2 && folded.has(row.stateId!)) setFolded((open = new Set([...folded].filter((id) => id !== row.stateId))));
    if (row) next = { ...next, key: row.key };
  }
  const shown = unfolded(rows, open);
  const index = find(next.key, shown);
  if (index >= 0 && index !== next.at) next = { ...next, at: index };
  if (next !== place) setPlace(next);
  const active = shown[index >= 0 ? index : Math.min(next.at, shown.length - 1)]!;
  return {
    shown,
    folded: open,
    active,
    activate: (row: ListRow | undefined) => row && setPlace({ key: row.key, at: find(row.key, shown) }),
    fold: (stateId: string, folds: boolean) => setFolded((was) => new Set(folds ? [...was, stateId] : [...was].filter((id) => id !== stateId))),
  };
}
