import { createServer } from 'node:http';
import { Server } from 'socket.io';

/** `floor-sockets.js`: bare Socket.IO. Everybody who connects is in one room; what is posted goes to all of it. */
const http = createServer((request, response) => {
  if (request.method !== 'POST') {
    response.writeHead(200).end();
    return;
  }
  let text = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  request.on('end', () => {
    io.to('all').emit('message.posted', JSON.parse(text));
    response.writeHead(200, { 'content-length': 2 }).end('{}');
  });
});
const io = new Server(http, { serveClient: false, perMessageDeflate: false });
io.on('connection', socket => {
  void socket.join('all');
  socket.on('room.join', (_room: unknown, ack: (answer: object) => void) => ack({ ok: true }));
});
http.listen(Number(process.env['PORT']), '127.0.0.1');
