import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors/app-error';
import { loggable } from '../errors/loggable';
import { loggedPath } from './logged-path';

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  STALE: 409,
  LOCKED: 423,
  RATE_LIMITED: 429,
  TOO_LARGE: 413,
  UNAVAILABLE: 503,
};

/** What the parser of forms throws: its own errors have a status, those of the parts below it have only their words. */
function isMalformedForm(error: unknown): boolean {
  const { statusCode = 400, message = '' } = (error ?? {}) as { statusCode?: number; message?: string };
  return statusCode < 500 && /multipart|part terminated early|form field/i.test(message);
}

/** REST answers carry the same codes and messages as GraphQL errors: `{ code, message }`. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): unknown {
    // GraphQL errors go on to the GraphQL formatter.
    if (host.getType<string>() !== 'http') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (error instanceof AppError) {
      const seconds = error.extensions['retryAfterSeconds'];
      if (typeof seconds === 'number') reply.header('retry-after', seconds);
      return reply.code(STATUS[error.code] ?? 500).send({ code: error.code, message: error.message });
    }
    if (error instanceof HttpException && error.getStatus() < 500) {
      const code = error.getStatus() === 404 ? 'NOT_FOUND' : 'INVALID_INPUT';
      return reply.code(error.getStatus()).send({ code, message: error.message });
    }
    if (isMalformedForm(error)) {
      return reply.code(400).send({
        code: 'INVALID_INPUT',
        message: 'The upload did not arrive whole. Check the connection and try again.',
      });
    }
    this.logger.error(`${request.method} ${loggedPath(request.url)}: ${loggable(error)}`);
    return reply
      .code(500)
      .send({ code: 'INTERNAL', message: 'Something went wrong on our side. Try again in a moment.' });
  }
}
