import { bodyOf, HttpConnection, jsonRequest } from '../drive/http-connection';

/** Where an attack goes and who is behind it: one signed-in person. */
export interface Target {
  url: string;
  port: number;
  cookie: string;
  operation(name: string): string;
  /** When to stop. */
  signal: AbortSignal;
}

/** What one person may try. A kind of attack is one entry of `attacks.ts`; it returns once it was stopped. */
export interface Attack {
  what: string;
  run(target: Target): Promise<void>;
}

/** Sends the same request on several connections, each again as soon as it is answered, whatever the answer is. */
export async function repeat(target: Target, connections: number, body: unknown): Promise<void> {
  const request = jsonRequest('/graphql', body, target.cookie);
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const connection = new HttpConnection(target.port);
      try {
        while (!target.signal.aborted) bodyOf(await connection.send(request));
      } catch {
        // Refused at the door is as good an answer as any.
      } finally {
        connection.close();
      }
    }),
  );
}

export const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve())));
