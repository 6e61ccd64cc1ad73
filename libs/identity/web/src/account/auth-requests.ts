import type { AuthErrorBody, AuthErrorCode } from '@tessellate/identity-contract';
import { askServer, ForeignAnswerError } from '@tessellate/web-kernel';

/** A refused sign-in, sign-up or the like, with words for the person. */
export class AuthFailure extends Error {
  constructor(
    readonly code: AuthErrorCode | 'NETWORK',
    message: string,
    readonly field?: AuthErrorBody['field'],
  ) {
    super(message);
  }
}

const OFFLINE = 'The server could not be reached. Check your connection, then try again; what you typed is kept.';
const BROKEN = 'Something went wrong on our side. Try again in a moment; what you typed is kept.';

async function answerOf<T>(request: Promise<Response>): Promise<T> {
  const response = await request.catch((error: unknown) => {
    throw new AuthFailure('NETWORK', error instanceof ForeignAnswerError ? error.message : OFFLINE);
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as T;
  const refusal = body as Partial<AuthErrorBody> | null;
  if (refusal?.code && refusal.message) throw new AuthFailure(refusal.code, refusal.message, refusal.field);
  throw new AuthFailure(response.status >= 502 ? 'NETWORK' : 'INTERNAL', response.status >= 502 ? OFFLINE : BROKEN);
}

/** Posts JSON to one of `AUTH_PATHS`. @throws AuthFailure */
export const postAuth = <T = unknown>(path: string, body: Record<string, unknown> = {}): Promise<T> =>
  answerOf<T>(
    askServer(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  );

/** Reads one of the demo's lists; null where there is no demo. @throws AuthFailure */
export const readDemo = <T>(path: string): Promise<T | null> =>
  answerOf<T>(askServer(path)).catch((error: unknown) => {
    if (error instanceof AuthFailure && error.code === 'NOT_FOUND') return null;
    throw error;
  });
