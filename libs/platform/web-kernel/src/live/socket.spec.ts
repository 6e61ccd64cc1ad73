import { jest } from '@jest/globals';

type Handler = (value?: unknown) => void;

/** What the server makes of each connection, in place of a server. */
const handlers = new Map<string, Handler[]>();
const connect = jest.fn();
const socket = {
  /** Whether it goes on trying by itself. */
  active: false,
  on: (name: string, handler: Handler) => handlers.set(name, [...(handlers.get(name) ?? []), handler]),
  connect,
  disconnect: () => undefined,
};
const happens = (name: string, value?: unknown) => handlers.get(name)?.forEach(handler => handler(value));
jest.unstable_mockModule('socket.io-client', () => ({ io: () => socket }));

const { LiveSocket } = await import('./socket');
const { Connection } = await import('./connection');

const connection = new Connection();

const TOO_MANY = 'Too many pages are open at once.';
const refused = (code: string, retryAfterSeconds: number) =>
  Object.assign(new Error(TOO_MANY), { data: { code, retryAfterSeconds } });

describe('a socket that the server refuses', () => {
  beforeAll(async () => {
    await new LiveSocket(connection).get();
    jest.useFakeTimers();
  });
  beforeEach(() => connect.mockClear());
  afterAll(() => jest.useRealTimers());

  /** How many seconds pass until it is tried again. */
  const pause = async () => {
    const before = connect.mock.calls.length;
    for (let seconds = 0; seconds < 600; seconds++) {
      if (connect.mock.calls.length > before) return seconds;
      await jest.advanceTimersByTimeAsync(1_000);
    }
    return Number.POSITIVE_INFINITY;
  };

  it('for too many pages is tried again by itself, less and less often, and the page says why meanwhile', async () => {
    const pauses: number[] = [];
    for (let time = 0; time < 8; time++) {
      happens('connect_error', refused('RATE_LIMITED', 10));
      expect(connection.refusal()).toBe(TOO_MANY);
      pauses.push(await pause());
    }
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(10);
    expect(pauses.at(-1)).toBeGreaterThanOrEqual(120);
    happens('connect');
    expect(connection.refusal()).toBeNull();
    // One that has held begins anew.
    await jest.advanceTimersByTimeAsync(11_000);
    happens('connect_error', refused('UNAVAILABLE', 1));
    expect(await pause()).toBeLessThanOrEqual(4);
  });

  it('again and again right after it was let in does not come back at once each time', async () => {
    const pauses: number[] = [];
    for (let time = 0; time < 5; time++) {
      happens('connect');
      happens('disconnect', 'io server disconnect');
      pauses.push(await pause());
    }
    expect(pauses.at(-1)).toBeGreaterThan(20);
  });

  it('because the session has ended is not tried again', async () => {
    happens('connect_error', new Error('UNAUTHENTICATED'));
    expect(await pause()).toBe(Number.POSITIVE_INFINITY);
  });
});

it('A socket that never reached the server says so as one that lost it, until it is connected', async () => {
  jest.useFakeTimers();
  happens('connect');
  expect(connection.status()).toBe('online');
  socket.active = true;
  happens('connect_error', new Error('xhr poll error'));
  await jest.advanceTimersByTimeAsync(10_000);
  expect(connection.status()).toBe('reconnecting');
  happens('connect');
  expect(connection.status()).toBe('online');
  jest.useRealTimers();
});
