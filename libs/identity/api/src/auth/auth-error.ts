import type { AuthErrorBody, AuthErrorCode } from '@tessellate/identity-contract';

/** A refused sign-in, sign-up or the like: HTTP status and what the screen needs. */
export class AuthError extends Error {
  readonly body: AuthErrorBody;

  constructor(
    readonly status: number,
    code: AuthErrorCode,
    message: string,
    more: Pick<AuthErrorBody, 'field' | 'retryAfterSeconds'> = {},
    /** Of those that a limit refuses, the first. */
    readonly first = false,
  ) {
    super(message);
    this.body = { code, message, ...more };
  }
}

/** better-auth's codes in this product's words. What is not here is unexpected and answered as such. */
export function authErrorFrom(code: string | undefined): AuthError {
  switch (code) {
    case 'INVALID_EMAIL_OR_PASSWORD':
    case 'USER_NOT_FOUND':
    case 'CREDENTIAL_ACCOUNT_NOT_FOUND':
      return new AuthError(
        401,
        'INVALID_CREDENTIALS',
        'The e-mail address or the password is not right. Check both, or reset your password.',
      );
    case 'EMAIL_NOT_VERIFIED':
      return new AuthError(
        403,
        'EMAIL_NOT_VERIFIED',
        'Confirm your e-mail address first: open the link in the message we sent you.',
      );
    case 'INVALID_TOKEN':
    case 'TOKEN_EXPIRED':
    case 'INVALID_USER':
      return new AuthError(400, 'LINK_EXPIRED', 'This link has expired or has already been used. Ask for a new one.');
    case 'INVALID_PASSWORD':
      return new AuthError(400, 'WRONG_PASSWORD', 'Your current password is not right.', { field: 'currentPassword' });
    case 'INVALID_EMAIL':
      return new AuthError(400, 'INVALID_INPUT', 'Enter an e-mail address such as name@school.org.uk.', {
        field: 'email',
      });
    case 'UNAUTHORIZED':
    case 'SESSION_EXPIRED':
    case 'SESSION_NOT_FRESH':
      return new AuthError(
        401,
        'UNAUTHENTICATED',
        'You are signed out. Sign in to continue; what you have typed is kept.',
      );
    default:
      return new AuthError(500, 'INTERNAL', 'Something went wrong on our side. Try again in a moment.');
  }
}
