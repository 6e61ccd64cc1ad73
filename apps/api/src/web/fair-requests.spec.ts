import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { useFairRequests } from './fair-requests';

describe('the requests of one person', () => {
  let app: FastifyInstance;
  let url: string;
  let begun: string[];
  let answers: (() => void)[];

  beforeEach(async () => {
    // What still comes at a server's end belongs to its own test.
    const [started, waiting]: [string[], (() => void)[]] = [[], []];
    [begun, answers] = [started, waiting];
    app = fastify({ forceCloseConnections: true });
    useFairRequests(app, async ({ headers }) => (headers['x-person'] as string | undefined) ?? null);
    // Each waits until it is told to answer.
    const handler = async ({ headers }: { headers: Record<string, unknown> }) => {
      started.push(String(headers['x-name'] ?? headers['x-person'] ?? 'visitor'));
      await new Promise<void>(resolve => waiting.push(resolve));
      return {};
    };
    app.get('/graphql', handler);
    app.get('/assets/app.js', handler);
    url = await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(async () => {
    for (const answer of answers) answer();
    await app.close();
  });

  const ask = (person: string | null, path = '/graphql') =>
    fetch(url + path, { headers: person ? { 'x-person': person } : {} }).then(
      ({ status }) => status,
      () => 0,
    );
  const times = (count: number, act: () => Promise<number>) => Array.from({ length: count }, act);
  /** Comes after those that were sent before it: the last that the server has to say before this is answered. */
  async function settled(count: number): Promise<void> {
    while (begun.length < count) await new Promise(resolve => setImmediate(resolve));
    const probe = ask(`probe ${count}`);
    while (!begun.includes(`probe ${count}`)) await new Promise(resolve => setImmediate(resolve));
    begun.splice(begun.indexOf(`probe ${count}`), 1);
    answers.pop()?.();
    await probe;
  }

  it('are worked on four at a time, however many connections they come on, while others are answered', async () => {
    const flood = times(30, () => ask('a'));
    await settled(4);
    expect(begun).toEqual(['a', 'a', 'a', 'a']);
    const other = ask('b');
    await settled(5);
    expect(begun.at(-1)).toBe('b');
    answers.at(-1)?.();
    expect(await other).toBe(200);
    answers[0]?.();
    await settled(6);
    expect(begun).toEqual(['a', 'a', 'a', 'a', 'b', 'a']);
    const release = setInterval(() => answers.splice(0).forEach(answer => answer()), 1);
    expect(new Set(await Promise.all(flood))).toEqual(new Set([200]));
    clearInterval(release);
  });

  it('that wait leave others as much time as the last one took', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] });
    try {
      void times(5, () => ask('a'));
      await settled(4);
      answers[0]?.();
      const other = ask('b');
      await settled(5);
      answers.at(-1)?.();
      expect(await other).toBe(200);
      expect(begun).toEqual(['a', 'a', 'a', 'a', 'b']);
      jest.advanceTimersByTime(60_000);
      await settled(6);
      expect(begun.at(-1)).toBe('a');
    } finally {
      jest.useRealTimers();
    }
  });

  it('are refused in words when hundreds wait', async () => {
    const flood = times(510, () => ask('a'));
    expect(await Promise.race(flood)).not.toBe(200);
    expect(begun).toHaveLength(4);
  });

  it('make way when whoever sent them has gone', async () => {
    const gone = new AbortController();
    const left = times(6, () =>
      fetch(`${url}/graphql`, { headers: { 'x-person': 'a' }, signal: gone.signal }).then(
        ({ status }) => status,
        () => 0,
      ),
    );
    await settled(4);
    gone.abort();
    await Promise.all(left);
    void fetch(`${url}/graphql`, { headers: { 'x-person': 'a', 'x-name': 'next' } }).catch(() => null);
    while (!begun.includes('next')) await new Promise(resolve => setImmediate(resolve));
  });

  it('of visitors are more, since a school may stand behind one address, and files of the app are not counted', async () => {
    void times(30, () => ask(null));
    await settled(24);
    expect(begun).toHaveLength(24);
    void times(6, () => ask(null, '/assets/app.js'));
    await settled(30);
    expect(begun).toHaveLength(30);
  });
});
