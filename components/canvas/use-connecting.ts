import type { Connection, FinalConnectionState, HandleType, OnConnectStartParams } from '@xyflow/react';
import { useCallback, useRef, useState } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { canConnect, commandOf, commandOfReconnect, ENTRY_NODE_ID, HANDLES, type CanvasEdge } from '@/lib/editor/react-flow';
import { nodeUnder, pointOf } from './node-under';

/** Drawing new lines (`connecting` says from what) and leading old ones elsewhere. A line may be dropped anywhere on a card, not only on its handle. */
export function useConnecting() {
  const store = useEditorStore();
  const [connecting, setConnecting] = useState<'entry' | 'state'>();
  const reconnecting = useRef(false);

  const connect = useCallback(
    (connection: Connection) => {
      const { journey, run } = store.getState();
      if (canConnect(journey, connection)) run(commandOf(journey, connection));
    },
    [store],
  );
  const reconnect = useCallback(
    (edge: CanvasEdge, connection: Pick<Connection, 'source' | 'target'>) => {
      const { journey, run } = store.getState();
      const command = commandOfReconnect(journey, edge, connection);
      if (command) run(command);
    },
    [store],
  );

  const onConnectStart = useCallback((_: MouseEvent | TouchEvent, { nodeId }: OnConnectStartParams) => setConnecting(nodeId === ENTRY_NODE_ID ? 'entry' : 'state'), []);
  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, { fromHandle, toHandle }: FinalConnectionState) => {
      setConnecting(undefined);
      const point = pointOf(event);
      const target = point && nodeUnder(point);
      if (reconnecting.current || toHandle || !target || fromHandle?.type !== 'source') return;
      connect({ source: fromHandle.nodeId, sourceHandle: fromHandle.id ?? null, target, targetHandle: HANDLES.in });
    },
    [connect],
  );
  const onReconnectStart = useCallback(() => void (reconnecting.current = true), []);
  const onReconnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, edge: CanvasEdge, fixed: HandleType, { toHandle }: FinalConnectionState) => {
      reconnecting.current = false;
      const point = pointOf(event);
      const dropped = point && nodeUnder(point);
      if (toHandle || !dropped) return;
      reconnect(edge, fixed === 'source' ? { source: edge.source, target: dropped } : { source: dropped, target: edge.target });
    },
    [reconnect],
  );
  const isValidConnection = useCallback((ends: Pick<Connection, 'source' | 'target'>) => canConnect(store.getState().journey, ends), [store]);

  return { connecting, handlers: { onConnect: connect, onConnectStart, onConnectEnd, onReconnectStart, onReconnectEnd, isValidConnection }, onReconnect: reconnect };
}
