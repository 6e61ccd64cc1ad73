import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors/app-error';
import { loggable } from '../errors/loggable';
import { outOfService } from '../errors/out-of-service';
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

/** The needle is the boundary between the parts. */
const PARTS_OF_FORMS = /multipart|part terminated early|form field|the needle cannot/i;

/** What the parser of forms throws: its own errors have a status, those of the parts below it have only their words. */
function isMalformedForm(error: unknown): boolean {
  const {
    statusCode = 400,
    code = '',
    message = '',
  } = (error ?? {}) as Partial<Record<'code' | 'message', string>> & {
    statusCode?: number;
  };
  return statusCode < 500 && (code.startsWith('FST_') || PARTS_OF_FORMS.test(message));
}

/** For whoever follows a link just then; plain, since nothing can be read. */
const unavailablePage = `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Back in a moment · Tessellate</title>
<h1>Back in a moment</h1>
<p>Tessellate cannot read this page just now. Try again in a minute.</p></html>`;

/** In the form that was asked for: a client of GraphQL that finds no `errors` takes the server for unreachable. */
function answer(request: FastifyRequest, reply: FastifyReply, { code, message, extensions }: AppError): FastifyReply {
  const seconds = extensions['retryAfterSeconds'];
  if (typeof seconds === 'number') void reply.header('retry-after', seconds);
  void reply.code(STATUS[code] ?? 500);
  if (code === 'UNAVAILABLE' && request.headers.accept?.startsWith('text/html'))
    return reply.type('text/html; charset=utf-8').send(unavailablePage);
  if (request.routeOptions.url !== '/graphql') return reply.send({ code, message });
  return reply.type('application/graphql-response+json; charset=utf-8').send({ errors: [{ message, extensions }] });
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
    if (error instanceof AppError) return answer(request, reply, error);
    if (error instanceof HttpException && error.getStatus() < 500) {
      const code = error.getStatus() === 404 ? 'NOT_FOUND' : 'INVALID_INPUT';
      return reply.code(error.getStatus()).send({ code, message: error.message });
    }
    if (isMalformedForm(error)) {
      return reply.code(400).send({
        code: 'INVALID_INPUT',
        message: 'The upload was cut off. Check your connection and try again.',
      });
    }
    this.logger.error(`${request.method} ${loggedPath(request.url)}: ${loggable(error)}`);
    const unavailable = outOfService(error);
    if (unavailable) return answer(request, reply, unavailable);
    return reply
      .code(500)
      .send({ code: 'INTERNAL', message: 'Something went wrong on our side. Try again in a moment.' });
  }
}
