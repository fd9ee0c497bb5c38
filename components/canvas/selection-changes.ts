import type { EdgeSelectionChange, NodeSelectionChange } from '@xyflow/react';
import { partOfEdge, partOfNode, type CanvasEdge, type CanvasNode } from '@/lib/editor/react-flow';
import { samePart, type PartRef } from '@/lib/editor/part';

type Change = NodeSelectionChange | EdgeSelectionChange;

/** The part an element of the canvas stands for, by the element's id. */
function partOf(id: string, elements: readonly (CanvasNode | CanvasEdge)[]): PartRef | undefined {
  const element = elements.find((candidate) => candidate.id === id);
  if (!element) return undefined;
  return 'source' in element ? partOfEdge(element) : partOfNode(element);
}

/**
 * The selection after the canvas has chosen or let go of elements. Choosing one lets go of what the canvas does not know of:
 * a touchpoint, the journey. The entry marker is selected alone or not at all: it can neither be moved nor removed.
 */
export function selectionAfter(selection: readonly PartRef[], changes: readonly Change[], elements: readonly (CanvasNode | CanvasEdge)[]): PartRef[] {
  const chosen: PartRef[] = [];
  const dropped: PartRef[] = [];
  for (const { id, selected } of changes) {
    const part = partOf(id, elements);
    if (part) (selected ? chosen : dropped).push(part);
  }
  const stays = (part: PartRef) => !dropped.some((other) => samePart(part, other)) && !chosen.some((other) => samePart(part, other));
  const known = (part: PartRef) => !chosen.length || (part.kind !== 'touchpoint' && part.kind !== 'journey');
  const after = [...selection.filter((part) => stays(part) && known(part)), ...chosen];
  return after.length > 1 ? after.filter(({ kind }) => kind !== 'entry') : after;
}

/** The selection with a part added, or without it when it was there; what cannot be among others goes. */
export function toggled(selection: readonly PartRef[], part: PartRef): PartRef[] {
  const others = selection.filter((other) => !samePart(other, part) && other.kind !== 'journey' && other.kind !== 'entry');
  return selection.some((other) => samePart(other, part)) ? others : [...others, part];
}

/** A selection together with more parts; what cannot be among others goes. */
export function withThose(parts: readonly PartRef[], selection: readonly PartRef[]): readonly PartRef[] {
  const more = parts.filter((part) => !selection.some((chosen) => samePart(chosen, part)) && part.kind !== 'journey' && part.kind !== 'entry');
  return more.length ? [...more, ...selection] : selection;
}
