import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AuthError } from './auth-error';

@Catch(AuthError)
export class AuthErrorFilter implements ExceptionFilter {
  catch(error: AuthError, host: ArgumentsHost): unknown {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error.body.retryAfterSeconds) void reply.header('retry-after', error.body.retryAfterSeconds);
    return reply.code(error.status).header('cache-control', 'no-store').send(error.body);
  }
}
