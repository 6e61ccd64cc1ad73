import { Logger } from '@nestjs/common';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { AppError } from '../errors/app-error';
import { loggable } from '../errors/loggable';
import { outOfService } from '../errors/out-of-service';

const logger = new Logger('GraphQL');

const APOLLO_CODES: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'INVALID_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'INVALID_INPUT',
  BAD_USER_INPUT: 'INVALID_INPUT',
  BAD_REQUEST: 'INVALID_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'INVALID_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_SUPPORTED',
};

/**
 * The one place where errors become answers: a stable code, a message for the person, the path, and the field
 * concerned. Anything unexpected is logged and answered without its details.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const path = formatted.path ? { path: formatted.path } : {};
  if (original instanceof AppError)
    return { message: original.message, ...path, extensions: { ...original.extensions } };
  const refused = refusedVariable(formatted.message, original);
  if (refused) return { ...refused, ...path };
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && code in APOLLO_CODES) {
    return { message: formatted.message, ...path, extensions: { code: APOLLO_CODES[code] } };
  }
  if (typeof code === 'string' && code === 'TOO_COMPLEX')
    return { message: formatted.message, ...path, extensions: { code } };
  logger.error(loggable(original));
  const unavailable = outOfService(original);
  if (unavailable) return { message: unavailable.message, ...path, extensions: { ...unavailable.extensions } };
  return {
    message: 'Something went wrong on our side. Nothing you typed is lost; try again in a moment.',
    ...path,
    extensions: { code: 'INTERNAL' },
  };
}

const VARIABLE =
  /^Variable "\$(\w+)" (?:got invalid value(?: [^]*?)??(?: at "([\w.[\]]+)")?; |of (?:non-null|required) type )/;

/**
 * A variable that its type refuses. GraphQL puts the variable's name, the whole value and the path before the reason;
 * people get the reason, and the form the name of the field.
 */
function refusedVariable(message: string, error: unknown): GraphQLFormattedError | null {
  const found = VARIABLE.exec(message);
  if (!found) return null;
  const [, variable, path] = found;
  const field = (path ?? variable ?? '').match(/[A-Za-z_]\w*(?=[^A-Za-z_]*$)/)?.[0];
  const reason = (error as { originalError?: unknown } | null)?.originalError;
  return {
    message:
      reason instanceof AppError
        ? reason.message
        : `Part of this could not be read (${path ?? variable}). Reload the page and try again.`,
    extensions: { code: 'INVALID_INPUT', ...(field ? { field } : {}) },
  };
}
