import { jest } from '@jest/globals';
import { createAppServices, type Connection, Session } from '@tessellate/web-kernel';
import { DeviceStore } from '../device-store';
import { Outbox, type Delivery } from './outbox';
import type { OutboxEntry } from './outbox-list';

const PERSON = '6b1f6f7e-8a4e-4a57-9d5c-2f6f5a1f0c11';
const session = new Session();
const device = new DeviceStore(session);
const entry = (id: string): OutboxEntry => ({ id, at: '2026-11-23T08:12:00Z', failure: null, document: {} });
const OFFLINE: Delivery = { kind: 'wait', wait: { words: null, seconds: 0 } };
const STORED: Delivery = { kind: 'stored' };

/** A server that stores each id once, whoever asks how often. */
class Server {
  stored: string[] = [];
  answers: (id: string) => Delivery = () => STORED;
  readonly sender = {
    accepts: () => true,
    refused: 'A message was not sent',
    load: () =>
      Promise.resolve((place: string, { id }: OutboxEntry) => {
        const delivery = this.answers(id);
        if (delivery.kind === 'stored' && !this.stored.includes(`${place} ${id}`)) this.stored.push(`${place} ${id}`);
        return Promise.resolve(delivery);
      }),
  };
}

describe('the outbox of a device', () => {
  let open: Outbox[] = [];
  let connection: Connection;
  beforeEach(() => {
    jest.useFakeTimers();
    AbortSignal.timeout ??= () => new AbortController().signal;
    localStorage.clear();
    session.setPerson(PERSON);
    connection = createAppServices().connection;
  });
  afterEach(() => {
    open.forEach(outbox => outbox.close());
    open = [];
    connection.close();
    jest.useRealTimers();
  });

  const soon = () => jest.advanceTimersByTimeAsync(100);
  const page = async (server: Server) => {
    const outbox = new Outbox({ device, connection, senders: [server.sender], personId: () => session.personId });
    open.push(outbox);
    outbox.start();
    await jest.advanceTimersByTimeAsync(3_000);
    return outbox;
  };
  const waiting = (outbox: Outbox) =>
    [...outbox.getState().entries].map(([place, list]) => [place, list.map(({ id }) => id)]);

  it('sends from any page what was written at several places, each in its order, once the server can be reached', async () => {
    const server = new Server();
    server.answers = () => OFFLINE;
    const outbox = await page(server);
    for (const [place, id] of Object.entries({ 'thread:1': 'a', 'STRATEGY:2': 'c' })) outbox.add(place, entry(id));
    outbox.add('thread:1', entry('b'));
    await soon();
    expect(new Map(waiting(outbox) as [string, string[]][])).toEqual(
      new Map([
        ['thread:1', ['a', 'b']],
        ['STRATEGY:2', ['c']],
      ]),
    );
    server.answers = () => STORED;
    window.dispatchEvent(new Event('online'));
    await soon();
    expect([...server.stored].sort()).toEqual(['STRATEGY:2 c', 'thread:1 a', 'thread:1 b']);
    expect(server.stored.indexOf('thread:1 a')).toBeLessThan(server.stored.indexOf('thread:1 b'));
    expect(waiting(outbox)).toEqual([]);
  });

  it('sends after a reload what is left, and nothing of another person', async () => {
    const server = new Server();
    server.answers = () => OFFLINE;
    const before = await page(server);
    before.add('thread:1', entry('a'));
    await soon();
    before.close();
    server.answers = () => STORED;
    session.setPerson('another');
    expect(waiting(await page(server))).toEqual([]);
    expect(server.stored).toEqual([]);
    session.setPerson(PERSON);
    await page(server);
    expect(server.stored).toEqual(['thread:1 a']);
  });

  it('keeps and sends what devices have stored for messages and for comments before there was one outbox', async () => {
    const keep = (key: string, payload: unknown) =>
      localStorage.setItem(
        `tessellate.draft/${PERSON}/${key}`,
        JSON.stringify({ payload, baseVersion: null, dirty: true, sent: [], updatedAt: '2026-11-23T08:12:00.000Z' }),
      );
    const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Kept' }] }] };
    keep('outbox:thread:1', [{ id: 'm', document, quote: null, at: '2026-11-23T08:12:00Z', failure: null }]);
    keep('outbox:STRATEGY:2', [
      { id: 'c', parentId: null, document, at: '2026-11-23T08:12:00Z', failure: null },
      { id: 'd', parentId: 'c', document, at: '2026-11-23T08:13:00Z', failure: 'This has been closed.' },
    ]);
    keep('thread:1', document);
    const server = new Server();
    const outbox = await page(server);
    expect([...server.stored].sort()).toEqual(['STRATEGY:2 c', 'thread:1 m']);
    expect(outbox.getState().entries.get('STRATEGY:2')).toMatchObject([
      { id: 'd', parentId: 'c', document, failure: 'This has been closed.' },
    ]);
    expect((await device.list()).find(({ key }) => key === 'thread:1')?.record.payload).toEqual(document);
  });

  it('keeps what is refused with the reason, goes on with the rest, and sends it again or removes it when told', async () => {
    const server = new Server();
    server.answers = id => (id === 'a' ? { kind: 'refused', reason: 'This thread is closed.' } : STORED);
    const outbox = await page(server);
    outbox.add('thread:1', entry('a'));
    outbox.add('thread:1', entry('b'));
    await soon();
    expect(server.stored).toEqual(['thread:1 b']);
    expect(outbox.getState().entries.get('thread:1')).toMatchObject([{ id: 'a', failure: 'This thread is closed.' }]);
    server.answers = () => STORED;
    outbox.retry('thread:1', 'a');
    await soon();
    expect(server.stored).toEqual(['thread:1 b', 'thread:1 a']);
    server.answers = () => ({ kind: 'refused', reason: 'No.' });
    outbox.add('thread:1', entry('c'));
    await soon();
    expect(waiting(outbox)).toEqual([['thread:1', ['c']]]);
    outbox.remove('thread:1', 'c');
    await soon();
    expect([waiting(outbox), await device.list()]).toEqual([[], []]);
  });

  it('asks a server that has no room no sooner than it wants to be asked, and says why it waits', async () => {
    const server = new Server();
    let asked = 0;
    server.answers = () => {
      asked++;
      return { kind: 'wait', wait: { words: 'No room.', seconds: 60 } };
    };
    const outbox = await page(server);
    outbox.add('thread:1', entry('a'));
    await soon();
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(50_000);
    expect([asked, outbox.getState().waitsFor]).toEqual([1, 'No room.']);
    server.answers = () => STORED;
    await jest.advanceTimersByTimeAsync(45_000);
    expect([server.stored, outbox.getState().waitsFor]).toEqual([['thread:1 a'], null]);
  });

  it('takes no more than a device should hold, and says so', async () => {
    const server = new Server();
    server.answers = () => OFFLINE;
    const outbox = await page(server);
    const taken = Array.from({ length: 201 }, (_, at) => outbox.add('thread:1', entry(`${at}`)));
    expect([taken.filter(Boolean).length, taken.at(-1)]).toEqual([200, false]);
  });
});
