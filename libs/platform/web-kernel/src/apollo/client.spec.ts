import { jest } from '@jest/globals';
import { gql } from '@apollo/client/core';
import { createApolloClient } from './client';
import { codeOf, messageOf } from './errors';
import { DeviceCopy } from '../kept/device-copy';
import { Connection } from '../live/connection';
import { Session } from '../session/session';

const DOCUMENT = Object.assign(
  gql`
    query Where {
      where
    }
  `,
  { __meta__: { hash: 'abc123' } },
);

interface Body {
  query?: string;
  extensions?: { persistedQuery?: { sha256Hash: string } };
}

/** Answers one request after the other and remembers what was asked. */
function serverAnswering(...answers: unknown[]) {
  const asked: Body[] = [];
  const fetch = (_: unknown, init?: RequestInit) => {
    asked.push(JSON.parse(String(init?.body)) as Body);
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    if (answer instanceof Error) return Promise.reject(answer);
    const text = JSON.stringify(answer);
    const headers = new Map([['content-type', 'application/json']]);
    return Promise.resolve({
      ok: true,
      status: 200,
      headers: { get: (name: string) => headers.get(name) ?? null },
      text: () => Promise.resolve(text),
    } as unknown as Response);
  };
  const session = new Session();
  const connection = new Connection();
  const client = createApolloClient({
    session,
    connection,
    copy: new DeviceCopy(),
    fetch: fetch as typeof globalThis.fetch,
    uri: 'http://localhost/graphql',
  });
  return { asked, session, client };
}

const GOOD = { data: { where: 'Hove' } };
const refused = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

describe('the client', () => {
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('sends the hash of a known document and not its text', async () => {
    const { asked, client } = serverAnswering(GOOD);
    expect((await client.query({ query: DOCUMENT })).data).toEqual({ where: 'Hove' });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.query).toBeUndefined();
    expect(asked[0]?.extensions?.persistedQuery?.sha256Hash).toBe('abc123');
  });

  it('sends the text when the server is of another build', async () => {
    const { asked, client } = serverAnswering(refused('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound'), GOOD);
    expect((await client.query({ query: DOCUMENT })).data).toEqual({ where: 'Hove' });
    expect(asked[1]?.query).toContain('query Where');
    expect(asked[1]?.extensions?.persistedQuery).toBeUndefined();
  });

  it('tries again when the connection breaks', async () => {
    const { asked, client } = serverAnswering(new TypeError('Failed to fetch'), GOOD);
    expect((await client.query({ query: DOCUMENT })).data).toEqual({ where: 'Hove' });
    expect(asked).toHaveLength(2);
  });

  it('asks again by itself, after pauses that grow, what the server had no room for', async () => {
    jest.useFakeTimers();
    jest.spyOn(Math, 'random').mockReturnValue(0);
    const busy = { errors: [{ message: 'No room.', extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 5 } }] };
    const { asked, client } = serverAnswering(busy, busy, busy, GOOD);
    const seen: unknown[] = [];
    const watched = client
      .watchQuery({ query: DOCUMENT, notifyOnNetworkStatusChange: false })
      .subscribe(({ data, error }) => seen.push(data ?? messageOf(error)));
    const counts: number[] = [];
    for (const seconds of [4.9, 0.2, 4.8, 0.2, 7.8, 0.2]) {
      await jest.advanceTimersByTimeAsync(seconds * 1_000);
      counts.push(asked.length);
    }
    expect(counts).toEqual([1, 2, 2, 3, 3, 4]);
    expect(seen[0]).toBe('No room.');
    expect(seen.at(-1)).toEqual({ where: 'Hove' });
    watched.unsubscribe();
  });

  it('waits for the person to sign in again, then goes on', async () => {
    const { client, session } = serverAnswering(refused('UNAUTHENTICATED', 'You are signed out.'), GOOD);
    session.setPerson('6b1f6f7e-8a4e-4a57-9d5c-2f6f5a1f0c11');
    const answer = client.query({ query: DOCUMENT });
    while (!session.isSignInRequested()) await new Promise(resolve => setTimeout(resolve, 5));
    session.settleSignIn(true);
    expect((await answer).data).toEqual({ where: 'Hove' });
  });

  it('does not ask to sign in for a refusal that was on its way while the person signed in', async () => {
    const { asked, client, session } = serverAnswering(refused('UNAUTHENTICATED', 'You are signed out.'), GOOD);
    session.setPerson('6b1f6f7e-8a4e-4a57-9d5c-2f6f5a1f0c11');
    const answer = client.query({ query: DOCUMENT });
    session.reportChange();
    expect((await answer).data).toEqual({ where: 'Hove' });
    expect(asked).toHaveLength(2);
    expect(session.isSignInRequested()).toBe(false);
  });

  it('passes on what the server says to the person, and never what went wrong inside', async () => {
    const locked = await serverAnswering(refused('LOCKED', 'This thread was closed on 12 December.'))
      .client.query({ query: DOCUMENT })
      .catch((error: unknown) => error);
    expect([codeOf(locked), messageOf(locked)]).toEqual(['LOCKED', 'This thread was closed on 12 December.']);
    const odd = await serverAnswering(refused('SQLSTATE', 'relation does not exist'))
      .client.query({ query: DOCUMENT })
      .catch((error: unknown) => error);
    expect(codeOf(odd)).toBe('INTERNAL');
    expect(messageOf(odd)).not.toContain('relation');
  });

  it('takes a fault in our own code for what it is, not for a lost connection', () => {
    expect(codeOf(new TypeError("Cannot read properties of undefined (reading 'id')"))).toBe('INTERNAL');
    expect(codeOf(new TypeError('Failed to fetch'))).toBe('NETWORK');
  });
});
