/** Stable codes in `extensions.code` of every GraphQL error and in socket acknowledgements. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'CONFLICT',
  'STALE',
  'LOCKED',
  'RATE_LIMITED',
  'TOO_LARGE',
  'TOO_COMPLEX',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
