import { jest } from '@jest/globals';
import { CombinedGraphQLErrors } from '@apollo/client';
import { Session } from '@tessellate/web-kernel';
import { DeviceStore } from './device-store';
import { DraftSession } from './draft-session';
import type { ServerDraft, ServerDrafts } from './server-drafts';

/** A server that keeps drafts by the rules of the real one: a save from an older version changes nothing and says so. */
class Server implements ServerDrafts {
  draft: ServerDraft | null = null;
  reachable = true;
  /** Seconds after which it wants to be asked again, while it refuses. */
  refuses: number | null = null;
  saves = 0;
  /** What is sent arrives, and its answer does not. */
  deaf = false;
  private answer<T>(work: () => T): Promise<T> {
    if (!this.reachable) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve()
      .then(work)
      .then(done => (this.deaf ? Promise.reject(new TypeError('Failed to fetch')) : done));
  }
  read = () => this.answer(() => this.draft);
  save = (_: string, payload: unknown, baseVersion: number | null) =>
    this.answer(() => {
      this.saves += 1;
      if (this.refuses !== null) throw refusal(this.refuses);
      if (this.draft && this.draft.version !== baseVersion) return { draft: this.draft, conflict: this.draft };
      this.draft = { payload, version: (this.draft?.version ?? 0) + 1, updatedAt: '2026-11-23T08:12:00Z' };
      return { draft: this.draft, conflict: null };
    });
  discard = () =>
    this.answer(() => {
      this.draft = null;
    });
}

const refusal = (retryAfterSeconds: number) => {
  const error = { message: 'That was a lot.', extensions: { code: 'RATE_LIMITED', retryAfterSeconds } };
  return new CombinedGraphQLErrors({ errors: [error] });
};

const page = new Session();
const device = new DeviceStore(page);

const open = async (server: Server) => {
  const session = new DraftSession('thread:1', '', device, server);
  await session.load();
  return session;
};

describe('a draft', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    page.setPerson('6b1f6f7e-8a4e-4a57-9d5c-2f6f5a1f0c11');
  });
  afterEach(() => jest.useRealTimers());

  it('reaches the server by itself and is there on another device', async () => {
    const server = new Server();
    const first = await open(server);
    first.setValue('What did pupils say?');
    expect(first.getState().status).toBe('saving');
    await jest.advanceTimersByTimeAsync(2_500);
    expect(first.getState().status).toBe('saved');
    expect((await open(server)).getState()).toMatchObject({ value: 'What did pupils say?', restored: true });
  });

  it('survives a page that is closed at once, even without a connection', async () => {
    const server = new Server();
    const closing = await open(server);
    server.reachable = false;
    closing.setValue('Half a sent');
    await closing.flush(true);
    expect((await open(server)).getState()).toMatchObject({ value: 'Half a sent', status: 'device' });
  });

  it('shows what another device has saved, unless something was written here too', async () => {
    const server = new Server();
    const [desk, phone] = [await open(server), await open(server)];
    phone.setValue('Written on the phone');
    await jest.advanceTimersByTimeAsync(2_500);
    await desk.refresh(server.draft!.version);
    expect(desk.getState()).toMatchObject({ value: 'Written on the phone', status: 'saved', conflict: null });
    // Going on from there is no conflict on either of them.
    desk.setValue('Written on the phone, and at the desk');
    await jest.advanceTimersByTimeAsync(2_500);
    expect(desk.getState()).toMatchObject({ status: 'saved', conflict: null });
    phone.setValue('Typed meanwhile');
    await phone.refresh(server.draft!.version);
    expect(phone.getState().value).toBe('Typed meanwhile');
    await jest.advanceTimersByTimeAsync(2_500);
    expect(phone.getState().conflict).toMatchObject({ value: 'Written on the phone, and at the desk' });
  });

  it('tells that it is only on the device, and is sent when the server can be reached', async () => {
    const server = new Server();
    const session = await open(server);
    server.reachable = false;
    session.setValue('Written in a tunnel');
    await jest.advanceTimersByTimeAsync(2_500);
    expect(session.getState().status).toBe('device');
    server.reachable = true;
    await jest.advanceTimersByTimeAsync(11_000);
    expect(session.getState().status).toBe('saved');
    expect(server.draft?.payload).toBe('Written in a tunnel');
  });

  it('asks a server that refuses it seldom, however much is typed, and goes on once it is taken', async () => {
    const server = new Server();
    const session = await open(server);
    server.refuses = 5;
    const random = jest.spyOn(Math, 'random').mockReturnValue(0);
    for (let word = 0; word < 20; word++) {
      session.setValue(`${'word '.repeat(word)}end`);
      await jest.advanceTimersByTimeAsync(3_000);
    }
    // Two seconds after the first word; then 5, 5, 8, 16 and 32 seconds after the last answer.
    expect(server.saves).toBe(5);
    server.refuses = null;
    await jest.advanceTimersByTimeAsync(32_000);
    expect(session.getState().status).toBe('saved');
    random.mockRestore();
  });

  it('offers both texts when another device saved meanwhile, and loses neither before the choice', async () => {
    const server = new Server();
    const [desk, phone] = [await open(server), await open(server)];
    desk.setValue('From the desk');
    await desk.flush();
    phone.setValue('From the phone');
    await phone.flush();
    expect(phone.getState()).toMatchObject({ value: 'From the phone', conflict: { value: 'From the desk' } });
    expect(server.draft?.payload).toBe('From the desk');
    phone.resolveConflict('mine');
    await jest.advanceTimersByTimeAsync(2_500);
    expect(server.draft?.payload).toBe('From the phone');
    expect(phone.getState().conflict).toBeNull();
  });

  it.each(['answered', 'not answered'])(
    'is not set against itself when the page is left while it is saved, and that save is %s in time',
    async how => {
      const server = new Server();
      const leaving = await open(server);
      leaving.setValue('One');
      await leaving.flush();
      server.deaf = true;
      leaving.setValue('One two');
      await leaving.flush();
      leaving.setValue('One two three');
      server.reachable = how === 'answered';
      await leaving.flush(true);
      [server.deaf, server.reachable] = [false, true];
      const back = await open(server);
      expect(back.getState()).toMatchObject({ value: 'One two three', conflict: null });
      back.setValue('One two three four');
      await jest.advanceTimersByTimeAsync(2_500);
      expect(back.getState()).toMatchObject({ status: 'saved', conflict: null });
      expect(server.draft?.payload).toBe('One two three four');
    },
  );

  it('goes on from what arrived after the page had opened again', async () => {
    const server = new Server();
    const leaving = await open(server);
    leaving.setValue('One');
    server.reachable = false;
    await leaving.flush(true);
    const back = await open(server);
    server.reachable = true;
    server.draft = { payload: 'One', version: 1, updatedAt: '2026-11-23T08:12:00Z' };
    back.setValue('One two');
    await jest.advanceTimersByTimeAsync(2_500);
    expect(back.getState()).toMatchObject({ value: 'One two', status: 'saved', conflict: null });
    expect(server.draft.payload).toBe('One two');
  });

  it('is the same text in whatever order the server keeps its parts', async () => {
    const server = new Server();
    const text = (words: string) => ({ type: 'doc', content: [{ type: 'text', text: words }] });
    const session = new DraftSession('thread:1', text(''), device, server);
    await session.load();
    session.setValue(text('One'));
    server.deaf = true;
    await session.flush(true);
    server.deaf = false;
    server.draft = { ...server.draft!, payload: { content: [{ text: 'One', type: 'text' }], type: 'doc' } };
    const back = new DraftSession('thread:1', text(''), device, server);
    await back.load();
    expect(back.getState()).toMatchObject({ value: text('One'), conflict: null });
  });

  it('is kept where a page is opened and left again before the server has answered', async () => {
    const server = new Server();
    const leaving = await open(server);
    server.reachable = false;
    leaving.setValue('Last words');
    void leaving.flush(true);
    let answer = (_: null) => {};
    server.read = () => new Promise(resolve => (answer = resolve));
    const between = new DraftSession('thread:1', '', device, server);
    void between.load();
    await jest.advanceTimersByTimeAsync(100);
    void between.flush(true);
    server.read = () => Promise.resolve(null);
    expect((await open(server)).getState()).toMatchObject({ value: 'Last words' });
    answer(null);
  });

  it('is gone everywhere once it was posted', async () => {
    const server = new Server();
    const session = await open(server);
    session.setValue('Posted');
    await session.flush();
    await session.discard();
    expect(server.draft).toBeNull();
    expect((await open(server)).getState()).toMatchObject({ value: '', restored: false });
  });

  it('is not there again when the page is left in the moment in which it was posted', async () => {
    const server = new Server();
    const session = await open(server);
    session.setValue('Posted');
    await session.flush();
    session.setValue('Posted.');
    server.reachable = false;
    void session.discard();
    server.reachable = true;
    expect((await open(server)).getState()).toMatchObject({ value: '', restored: false, conflict: null });
    await jest.advanceTimersByTimeAsync(100);
    expect(server.draft).toBeNull();
    expect(Object.keys(localStorage).filter(name => name.startsWith('tessellate.draft'))).toEqual([]);
  });

  it('keeps the words typed before the server answered', async () => {
    const server = new Server();
    const session = new DraftSession('thread:1', '', device, server);
    const loading = session.load();
    session.setValue('Quick fingers');
    await loading;
    expect(session.getState()).toMatchObject({ value: 'Quick fingers', loaded: true });
  });

  it('offers what was kept beside the words typed before the server answered, and loses neither', async () => {
    const server = new Server();
    const desk = await open(server);
    desk.setValue('Begun at the desk');
    await desk.flush();
    localStorage.clear();
    for (const keep of ['theirs', 'mine'] as const) {
      const session = new DraftSession('thread:1', '', device, server);
      const loading = session.load();
      session.setValue('Quick fingers');
      await loading;
      await jest.advanceTimersByTimeAsync(2_500);
      expect(session.getState()).toMatchObject({ value: 'Quick fingers', conflict: { value: 'Begun at the desk' } });
      expect(server.draft?.payload).toBe('Begun at the desk');
      session.resolveConflict(keep);
      await jest.advanceTimersByTimeAsync(2_500);
      const kept = keep === 'mine' ? 'Quick fingers' : 'Begun at the desk';
      expect(session.getState()).toMatchObject({ value: kept, conflict: null });
      expect(server.draft?.payload).toBe(kept);
    }
  });

  it('asks nothing where the same was typed, or where it was taken back before the answer came', async () => {
    const server = new Server();
    const desk = await open(server);
    desk.setValue('Begun at the desk');
    await desk.flush();
    const session = new DraftSession('thread:1', '', device, server);
    const loading = session.load();
    session.setValue('x');
    session.setValue('');
    await loading;
    expect(session.getState()).toMatchObject({ value: 'Begun at the desk', conflict: null });
  });
});
