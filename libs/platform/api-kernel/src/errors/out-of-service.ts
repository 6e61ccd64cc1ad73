import { AppError } from './app-error';
import { sqlState } from '../database/transactions';

/** PostgreSQL: no connection, no room or memory, starting or stopping, a disk that fails. */
const STATES = /^(08|53|57P|58030)/;
const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOSPC', 'EDQUOT']);
const LOST_WORDS =
  /connection terminated|timeout exceeded when trying to connect|connection error and is not queryable/i;

const RETRY_AFTER_SECONDS = 5;

/** What somebody reads whose request was in order, but could not be served; null for any other failure. */
export function outOfService(error: unknown): AppError | null {
  const state = sqlState(error);
  const { message = '' } = (error ?? {}) as { message?: unknown };
  if (!STATES.test(state) && !LOST.has(state) && !(typeof message === 'string' && LOST_WORDS.test(message)))
    return null;
  return new AppError(
    'UNAVAILABLE',
    'The server cannot save or read anything just now. What you have typed is safe here; try again in a moment.',
    { retryAfterSeconds: RETRY_AFTER_SECONDS },
  );
}
