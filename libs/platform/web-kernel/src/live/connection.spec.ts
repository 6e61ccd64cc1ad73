import { jest } from '@jest/globals';
import { Connection } from './connection';
import { isForeign } from './foreign-answer';

type Seen = Pick<Response, 'type' | 'status' | 'headers' | 'ok'>;
const answer = (status: number, contentType: string, type: ResponseType = 'basic'): Seen => ({
  type,
  status,
  ok: status < 300,
  headers: { get: () => contentType } as unknown as Headers,
});
const LIVE = answer(200, 'application/json; charset=utf-8');
const PORTAL = answer(200, 'text/html');

describe('the connection', () => {
  let answers: () => Promise<Seen>;
  let connection: Connection;
  beforeEach(() => {
    jest.useFakeTimers();
    globalThis.fetch = (() => answers()) as unknown as typeof fetch;
    AbortSignal.timeout ??= () => new AbortController().signal;
    answers = () => Promise.reject(new TypeError('Failed to fetch'));
    connection = new Connection();
  });
  afterEach(() => {
    connection.close();
    jest.useRealTimers();
  });

  it('is not called broken for a short break', async () => {
    connection.reportAnswerer('nobody');
    await jest.advanceTimersByTimeAsync(500);
    expect(connection.status()).toBe('online');
    connection.reportAnswerer('server');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(connection.status()).toBe('online');
  });

  it('is told to be back after a short break too, to whoever waits for the server itself', async () => {
    const reached = jest.fn();
    const end = connection.onReached(reached);
    expect(await connection.serverAnswers()).toBe(false);
    expect(reached).not.toHaveBeenCalled();
    answers = () => Promise.resolve(LIVE);
    expect(await connection.serverAnswers()).toBe(true);
    expect(await connection.serverAnswers()).toBe(true);
    expect(reached).toHaveBeenCalledTimes(1);
    end();
  });

  it('is looked for until the server answers, and then told to whoever waits for it', async () => {
    const back = jest.fn();
    const end = connection.onBack(back);
    connection.reportAnswerer('nobody');
    await jest.advanceTimersByTimeAsync(20_000);
    expect(connection.status()).toBe('reconnecting');
    expect(back).not.toHaveBeenCalled();
    answers = () => Promise.resolve(LIVE);
    await jest.advanceTimersByTimeAsync(8_000);
    expect(connection.status()).toBe('online');
    expect(back).toHaveBeenCalledTimes(1);
    end();
  });

  it('is there once the server answers, whatever the browser says', async () => {
    window.dispatchEvent(new Event('offline'));
    expect(connection.status()).toBe('offline');
    answers = () => Promise.resolve(LIVE);
    await jest.advanceTimersByTimeAsync(1_500);
    expect(connection.status()).toBe('online');
  });

  it('stays cut off though an answer that was under way still comes', async () => {
    const askedAt = performance.now();
    await jest.advanceTimersByTimeAsync(100);
    window.dispatchEvent(new Event('offline'));
    connection.reportAnswerer('server', askedAt);
    expect(connection.status()).toBe('offline');
    connection.reportAnswerer('server');
    expect(connection.status()).toBe('online');
  });

  it('is known to be taken by the network that answers in the server’s place', async () => {
    answers = () => Promise.resolve(PORTAL);
    connection.reportAnswerer('network');
    await jest.advanceTimersByTimeAsync(15_000);
    expect(connection.status()).toBe('intercepted');
    answers = () => Promise.resolve(LIVE);
    await jest.advanceTimersByTimeAsync(8_000);
    expect(connection.status()).toBe('online');
  });
});

describe('an answer', () => {
  it.each([
    ['a page of words with 200', PORTAL, true],
    ['a page of words with 403', answer(403, 'text/html; charset=utf-8'), true],
    ['a request to sign in to the network', answer(511, 'text/plain'), true],
    ['being sent elsewhere', answer(0, '', 'opaqueredirect'), true],
    ['JSON', LIVE, false],
    ['our proxy saying that a file is too large', answer(413, 'text/html'), false],
    ['our proxy that cannot reach the server', answer(502, 'text/html'), false],
  ])('that is %s is told apart', (_, seen, foreign) => expect(isForeign(seen)).toBe(foreign));
});
