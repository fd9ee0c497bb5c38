import type { PartRef } from '@/lib/editor/part';
import { partOfEdge, partOfNode } from '@/lib/editor/react-flow';
import type { ActionContext } from './actions/action';

/** What an element of the canvas belongs to: a part, the ground between the parts, or what floats above them. */
export function pressedOn(flow: Pick<ActionContext['flow'], 'getNode' | 'getEdge'>, element: Element): PartRef | 'ground' | 'furniture' {
  const idOf = (selector: string, name: string) => element.closest(selector)?.getAttribute(name) ?? '';
  const touchpoint = idOf('[data-touchpoint]', 'data-touchpoint');
  if (touchpoint) return { kind: 'touchpoint', id: touchpoint };
  const node = flow.getNode(idOf('.react-flow__node', 'data-id'));
  if (node) return partOfNode(node);
  const edge = flow.getEdge(idOf('[data-edge]', 'data-edge') || idOf('.react-flow__edge', 'data-id'));
  if (edge) return partOfEdge(edge);
  return element.matches('.react-flow__pane') ? 'ground' : 'furniture';
}
