import { setTimeout as sleep } from 'node:timers/promises';
import { HttpConnection, jsonRequest } from '../drive/http-connection';

/** Where an attack goes and who is behind it: one signed-in person with a place in a Work Group. */
export interface Target {
  url: string;
  port: number;
  cookie: string;
  /** Where this person may write. */
  place: { audienceId: string; threadId: string };
  operation(name: string): string;
}

/** What came of it: an attack of which everything is refused at once says little about what is taken. */
export interface Tally {
  taken: number;
  refused: number;
  /** What the first refusal said. */
  because?: string;
}

/** Goes on until it is stopped. */
export type Running = (stop: AbortSignal, tally: Tally) => Promise<void>;

/** What one person may try. A kind of attack is one entry of `attacks.ts`. */
export interface Attack {
  what: string;
  /** Makes what will be sent, so that making it is no part of what is measured. */
  prepare(target: Target): Running | Promise<Running>;
}

const AGAIN_AFTER_MS = 20;
const ERRORS = '"errors":[';

/** Sends what `next` makes on several connections, each again as soon as it is answered, whatever the answer is. */
export const repeat =
  ({ port }: Target, connections: number, next: () => Buffer): Running =>
  async (stop, tally) => {
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (!stop.aborted) {
          const connection = new HttpConnection(port);
          const leave = () => connection.close();
          stop.addEventListener('abort', leave);
          try {
            while (!stop.aborted) {
              const { status, bytes } = await connection.send(next());
              if (status < 300 && !bytes.includes(ERRORS)) tally.taken++;
              else {
                tally.refused++;
                tally.because ??= bytes.toString('utf8', bytes.indexOf('\r\n\r\n') + 4).slice(0, 300);
              }
            }
          } catch {
            // Refused outright is as good an answer as any.
            if (stop.aborted) return;
            tally.refused++;
            await sleep(AGAIN_AFTER_MS);
          } finally {
            stop.removeEventListener('abort', leave);
            connection.close();
          }
        }
      }),
    );
  };

/** The same over and over. */
export const repeatBody = (target: Target, connections: number, body: unknown): Running => {
  const request = jsonRequest('/graphql', body, target.cookie);
  return repeat(target, connections, () => request);
};

export const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve())));
