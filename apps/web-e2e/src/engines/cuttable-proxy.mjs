import { connect, createServer } from 'node:net';

/**
 * Stands in front of the server and can be cut, as a network is: no driver of these browsers can cut theirs.
 * Its address is known before the server's, which must know the address people use.
 */
export async function startCuttableProxy() {
  let open = true;
  let port = 0;
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  /** @param {import('node:net').Socket} one @param {import('node:net').Socket} other */
  const join = (one, other) => {
    sockets.add(one);
    one.on('error', () => undefined);
    one.on('close', () => {
      sockets.delete(one);
      other.destroy();
    });
    one.pipe(other);
  };
  const proxy = createServer(client => {
    if (!open) return client.resetAndDestroy();
    const server = connect(port, '127.0.0.1');
    join(client, server);
    join(server, client);
  });
  await new Promise(resolve => proxy.listen(0, '127.0.0.1', () => resolve(undefined)));
  const cut = () => {
    open = false;
    for (const socket of sockets) socket.destroy();
  };
  const address = /** @type {import('node:net').AddressInfo} */ (proxy.address());
  return {
    url: `http://127.0.0.1:${address.port}`,
    leadTo: (/** @type {number} of the server */ to) => void (port = to),
    cut,
    mend: () => void (open = true),
    close: async () => {
      cut();
      await new Promise(resolve => proxy.close(resolve));
    },
  };
}
