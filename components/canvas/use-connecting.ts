import type { Connection, FinalConnectionState, HandleType, OnConnectStartParams } from '@xyflow/react';
import { useCallback, useRef, useState } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { findState } from '@/lib/journey/graph';
import { canConnect, commandOf, commandOfReconnect, ENTRY_NODE_ID, HANDLES, type CanvasEdge } from '@/lib/editor/react-flow';
import { useActions } from './actions/actions-context';
import { nodeUnder, onGround, pointOf } from './node-under';
import { onEscape, releaseMouse } from './on-escape';

/**
 * Drawing new lines (`connecting` says from what) and leading old ones elsewhere. A line may be dropped anywhere on a card, not only
 * on its handle; a new one also on the ground, where what it leads to is asked for. Escape lets go of it.
 */
export function useConnecting() {
  const store = useEditorStore();
  const { view, flow } = useActions();
  const [connecting, setConnecting] = useState<'entry' | 'state'>();
  const reconnecting = useRef(false);
  const takenBack = useRef(false);
  const endEscape = useRef<() => void>(undefined);

  const connect = useCallback(
    (connection: Connection) => {
      const { journey, run } = store.getState();
      if (!takenBack.current && canConnect(journey, connection)) run(commandOf(journey, connection));
    },
    [store],
  );
  const reconnect = useCallback(
    (edge: CanvasEdge, connection: Pick<Connection, 'source' | 'target'>) => {
      const { journey, run } = store.getState();
      const command = takenBack.current ? undefined : commandOfReconnect(journey, edge, connection);
      if (command) run(command);
    },
    [store],
  );

  const onConnectStart = useCallback((_: MouseEvent | TouchEvent, { nodeId }: OnConnectStartParams) => {
    setConnecting(nodeId === ENTRY_NODE_ID ? 'entry' : 'state');
    takenBack.current = false;
    endEscape.current = onEscape(() => {
      takenBack.current = true;
      releaseMouse();
    });
  }, []);
  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, { fromHandle, toHandle }: FinalConnectionState) => {
      setConnecting(undefined);
      endEscape.current?.();
      const point = takenBack.current ? undefined : pointOf(event);
      if (reconnecting.current || toHandle || !point || fromHandle?.type !== 'source') return;
      const { nodeId: source, id: sourceHandle = null } = fromHandle;
      const target = nodeUnder(point);
      if (target) connect({ source, sourceHandle, target, targetHandle: HANDLES.in });
      else if (onGround(point) && findState(store.getState().journey, source)) {
        const { clientX: x, clientY: y } = point;
        const anchor = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
        view.setState({ plus: { kind: sourceHandle === HANDLES.timeout ? 'timeout' : 'state', id: source, anchor, spot: flow.screenToFlowPosition({ x, y }), ends: true } });
      }
    },
    [store, view, flow, connect],
  );
  const onReconnectStart = useCallback(() => void (reconnecting.current = true), []);
  const onReconnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, edge: CanvasEdge, fixed: HandleType, { toHandle }: FinalConnectionState) => {
      reconnecting.current = false;
      const point = takenBack.current ? undefined : pointOf(event);
      const dropped = point && nodeUnder(point);
      if (toHandle || !dropped) return;
      reconnect(edge, fixed === 'source' ? { source: edge.source, target: dropped } : { source: dropped, target: edge.target });
    },
    [reconnect],
  );
  const isValidConnection = useCallback((ends: Pick<Connection, 'source' | 'target'>) => canConnect(store.getState().journey, ends), [store]);

  return { connecting, handlers: { onConnect: connect, onConnectStart, onConnectEnd, onReconnectStart, onReconnectEnd, isValidConnection }, onReconnect: reconnect };
}
