import { createServer, type Server, type Socket } from 'node:net';

export interface MailServer {
  url: string;
  messages: string[];
  /** Of the envelopes, in their order. */
  recipients: string[];
  close(): Promise<void>;
}

/** A mail server that takes everything and keeps what it was given. */
export async function mailServer(): Promise<MailServer> {
  const messages: string[] = [];
  const recipients: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer(socket => {
    sockets.add(socket);
    let data: string | null = null;
    socket.setEncoding('utf8').on('error', () => undefined);
    socket.write('220 ready\r\n');
    socket.on('data', (chunk: string) => {
      if (data !== null) {
        data += chunk;
        if (!data.endsWith('\r\n.\r\n')) return;
        messages.push(data);
        data = null;
        socket.write('250 taken\r\n');
        return;
      }
      for (const line of chunk.split('\r\n').filter(Boolean)) {
        if (/^DATA/i.test(line)) {
          data = '';
          socket.write('354 go on\r\n');
        } else {
          const recipient = /^RCPT TO:<(.*)>/i.exec(line)?.[1];
          if (recipient !== undefined) recipients.push(recipient);
          socket.write('250 ok\r\n');
        }
      }
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as { port: number }).port}`,
    messages,
    recipients,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}
