import { Adapter } from 'socket.io-adapter';
import type { ServerOptions } from 'socket.io';

/**
 * What carries broadcasts and questions to the sockets of every server process: Socket.IO's own interface, so that its
 * adapters (Redis streams, for one) fit as they are.
 */
export type RealtimeAdapter = ServerOptions['adapter'];

/** For one process. It tells its own sockets, and there is nobody else to ask. */
export class InMemoryAdapter extends Adapter {
  override serverSideEmit(packet: unknown[]): void {
    const answer = packet.at(-1);
    if (typeof answer === 'function') answer(null, []);
  }
}
