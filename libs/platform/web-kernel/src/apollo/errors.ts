import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ERROR_CODES, type ErrorCode } from '@tessellate/contract';
import { ForeignAnswerError } from '../live/foreign-answer';

const known = new Set<string>(ERROR_CODES);

/** What to say when the server's own words are missing. */
const WORDS: Record<ErrorCode | 'NETWORK', string> = {
  UNAUTHENTICATED: 'You are signed out. Sign in to continue; what you have typed is kept.',
  FORBIDDEN: 'You cannot do this. Ask your facilitator if you think you should be able to.',
  NOT_FOUND: 'This is no longer here, or it is not shared with you.',
  INVALID_INPUT: 'Something in the form needs another look.',
  CONFLICT: 'Somebody else got there at the same moment. Check what is there now, then try again.',
  STALE: 'Somebody saved a newer version while you were writing. Your text is kept; compare the two before you save.',
  LOCKED: 'This has been closed, so nothing can be added.',
  RATE_LIMITED: 'That was a lot in a short time. Wait a minute, then try again.',
  TOO_LARGE: 'This is too long to save. Shorten it or split it.',
  TOO_COMPLEX: 'This asked for too much at once. Try a smaller selection.',
  UNAVAILABLE: 'The server is out of space just now. What you have typed is kept; try again later.',
  INTERNAL: 'Something went wrong on our side. Nothing you typed is lost; try again in a moment.',
  NETWORK: 'The connection dropped. What you typed is kept; try again when you are back online.',
};

const STATUS_CODES: Record<number, ErrorCode> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  429: 'RATE_LIMITED',
};

/** `fetch` and `import()` reject with a TypeError of these words; any other TypeError is a fault of ours. */
const NO_ANSWER = /fetch|network ?error|load failed|dynamically imported|importing a module/i;

/** Whether no answer of the server came: no connection, a proxy that could not reach it, or a network that answers itself. */
export function isUnreachable(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return false;
  if (error instanceof ForeignAnswerError) return true;
  if (ServerError.is(error)) return error.statusCode >= 502;
  return error instanceof TypeError && NO_ANSWER.test(error.message);
}

/** The stable code of a failure of any kind; `NETWORK` when no answer came. */
export function codeOf(error: unknown): ErrorCode | 'NETWORK' {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.['code'];
    return typeof code === 'string' && known.has(code) ? (code as ErrorCode) : 'INTERNAL';
  }
  if (isUnreachable(error)) return 'NETWORK';
  if (ServerError.is(error)) return STATUS_CODES[error.statusCode] ?? 'INTERNAL';
  const ack = error as { code?: unknown } | null | undefined;
  if (typeof ack?.code === 'string' && known.has(ack.code)) return ack.code as ErrorCode;
  return 'INTERNAL';
}

/** What nobody can do anything about but wait: for how long at least, and with which words unless the page says why already. */
export interface Wait {
  words: string | null;
  seconds: number;
}

const WAITS: Partial<Record<ErrorCode | 'NETWORK', string | null>> = {
  NETWORK: null,
  UNAUTHENTICATED: null,
  RATE_LIMITED: 'That was a lot in a short time. It is kept here and will be sent automatically in a while.',
  UNAVAILABLE: 'The server is out of space just now. It is kept here and will be sent automatically.',
};

/** Null where trying the same again would not help. */
export function waitFor(error: unknown): Wait | null {
  const words = WAITS[codeOf(error)];
  const seconds = detailsOf(error)['retryAfterSeconds'];
  return words === undefined ? null : { words, seconds: typeof seconds === 'number' ? seconds : 0 };
}

/** Words for the person: what happened and what to do. The server's message where it gave one. */
export function messageOf(error: unknown): string {
  const code = codeOf(error);
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    if (first?.message && typeof first.extensions?.['code'] === 'string' && known.has(first.extensions['code']))
      return first.message;
  }
  return error instanceof ForeignAnswerError ? error.message : WORDS[code];
}

/** The form field an INVALID_INPUT error is about, when the server names one: the last part of its path. */
export function fieldOf(error: unknown): string | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  const field = error.errors[0]?.extensions?.['field'];
  return typeof field === 'string' ? field.split('.').at(-1) : undefined;
}

/** A refusal, sorted for a form: at the field it is about, or, when the form does not show that field, for its foot. */
export interface FormRefusal<Field extends string = string> {
  fields: Partial<Record<Field, string>>;
  rest: string | null;
}

/** @param shown the fields that the form shows now, as the server names them */
export function refusalIn<Field extends string>(error: unknown, shown: readonly Field[]): FormRefusal<Field> {
  const field = shown.find(name => name === fieldOf(error));
  return field
    ? { fields: { [field]: messageOf(error) } as Partial<Record<Field, string>>, rest: null }
    : { fields: {}, rest: messageOf(error) };
}

/** Further facts the server sent with the error, such as the newer version with STALE. */
export function detailsOf(error: unknown): Record<string, unknown> {
  return CombinedGraphQLErrors.is(error) ? { ...error.errors[0]?.extensions } : {};
}

/** Whether the thing is absent or out of reach: both show the same page. */
export const isNotFound = (error: unknown): boolean =>
  error !== undefined && ['NOT_FOUND', 'FORBIDDEN'].includes(codeOf(error));
