import type { ErrorCode } from '@tessellate/contract';
import { GraphQLError } from 'graphql';

/** An expected failure. `message` is shown to the person, so it says what to do next. */
export class AppError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    details: Record<string, unknown> = {},
  ) {
    super(message, { extensions: { code, ...details } });
  }
}

export const notFound = (what = 'This page') =>
  new AppError('NOT_FOUND', `${what} does not exist, or you do not have access to it.`);
export const forbidden = (message = 'You cannot do this. Ask your facilitator if you think you should be able to.') =>
  new AppError('FORBIDDEN', message);
export const unauthenticated = () =>
  new AppError('UNAUTHENTICATED', 'You are signed out. Sign in to continue; what you have typed is kept.');
export const invalidInput = (message: string, field?: string) =>
  new AppError('INVALID_INPUT', message, field ? { field } : {});
export const stale = (message: string, details: Record<string, unknown> = {}) =>
  new AppError('STALE', message, details);
