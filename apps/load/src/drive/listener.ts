import WebSocket from 'ws';

/** What a listener needs to join, or nothing for a server that lets everybody in. */
export interface ListenerOptions {
  url: string;
  cookie?: string;
  room?: { type: string; id: string };
  /** Called with the time in milliseconds of the performance clock for each message that arrives. */
  onMessage(payload: string): void;
  onClose(): void;
}

const POSTED = '42["message.posted",';

/**
 * One screen that watches a thread: Socket.IO's protocol by hand over a plain WebSocket, since two thousand full clients
 * would take more of this machine than the server that is measured.
 */
export function listen({ url, cookie, room, onMessage, onClose }: ListenerOptions): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`, {
      ...(cookie ? { headers: { cookie } } : {}),
      perMessageDeflate: false,
    });
    let joined = false;
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (text.startsWith(POSTED)) onMessage(text);
      else if (text === '2') socket.send('3');
      else if (text.startsWith('0')) socket.send('40');
      else if (text.startsWith('40'))
        socket.send(`420${JSON.stringify(['room.join', room ?? { type: 'THREAD', id: 'all' }])}`);
      else if (text.startsWith('430')) {
        if (!text.includes('"ok":true')) return reject(new Error(`Joining was answered with ${text}`));
        joined = true;
        resolve(socket);
      } else if (text.startsWith('44')) reject(new Error(`The connection was refused: ${text}`));
    });
    socket.on('error', reject);
    socket.on('close', () => (joined ? onClose() : reject(new Error('The connection closed before it had joined.'))));
  });
}
