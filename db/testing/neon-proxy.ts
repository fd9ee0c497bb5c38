import { once } from 'node:events';
import { connect } from 'node:net';
import { neonConfig } from '@neondatabase/serverless';
import { WebSocketServer, createWebSocketStream } from 'ws';

export type NeonProxy = {
  /** Under a `.neon.tech` host that does not exist: the driver reaches it through this proxy alone. */
  url: string;
  stop: () => Promise<void>;
};

/**
 * Lets this process's Neon driver, as it is, talk to the Postgres server at `pgUrl`: a loopback WebSocket server that
 * passes bytes on to it, as Neon's own does. Changes the driver's global settings until `stop`.
 */
export async function startNeonProxy(pgUrl: string): Promise<NeonProxy> {
  const target = new URL(pgUrl);
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (webSocket) => {
    const tcp = connect(Number(target.port), target.hostname);
    const stream = createWebSocketStream(webSocket);
    const end = () => {
      tcp.destroy();
      webSocket.terminate();
    };
    for (const side of [tcp, stream]) side.on('error', end).on('close', end);
    stream.pipe(tcp).pipe(stream);
  });
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The proxy has no port.');

  const before = { wsProxy: neonConfig.wsProxy, useSecureWebSocket: neonConfig.useSecureWebSocket, pipelineConnect: neonConfig.pipelineConnect };
  neonConfig.wsProxy = (host, port) => `127.0.0.1:${address.port}/v2?address=${host}:${port}`;
  neonConfig.useSecureWebSocket = false;
  neonConfig.pipelineConnect = false;
  return {
    url: `postgres://${target.username}:secret@ep-test.neon.tech${target.pathname}`,
    stop: async () => {
      Object.assign(neonConfig, before);
      for (const client of server.clients) client.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}
