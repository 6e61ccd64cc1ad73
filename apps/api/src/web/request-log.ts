import { loggedPath } from '@tessellate/api-kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

const NAMED_OPERATION = /^\s*(?:query|mutation)\s+(\w{1,60})/;
const NAME = /^\w{1,60}$/;
/** Asked for all day by machines, or for ever the same. */
const QUIET = /^\/(health|assets)(\/|$)/;

/**
 * One line for each request: method, route, status, time and the request's id, which errors carry too. Routes stand as
 * they were declared (`/files/:id`), so no id, code or secret of an address is kept; GraphQL goes by the operation's name. Who
 * asked is not kept: what somebody did to an account or to others is in the audit log.
 */
export function useRequestLog(app: FastifyInstance, logger: Logger): void {
  app.addHook('onResponse', async (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0] ?? '';
    const line = {
      request: request.id,
      method: request.method,
      route: routeOf(request, path),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ...(request.routeOptions.url === '/graphql' ? { operation: operationOf(request.body) } : {}),
    };
    if (reply.statusCode >= 500) logger.error(line, 'request');
    else if (QUIET.test(path)) logger.debug(line, 'request');
    else logger.info(line, 'request');
  });
}

/** Of a page, which the app itself routes, only the first part of the address: `/strategies/*`. */
function routeOf(request: FastifyRequest, path: string): string {
  const declared = request.routeOptions.url;
  if (declared && !declared.includes('*')) return declared;
  const [, first = '', rest] = loggedPath(path).split('/');
  if (!/^[a-z-]{0,30}$/.test(first)) return '/*';
  return rest === undefined ? `/${first}` : `/${first}/*`;
}

function operationOf(body: unknown): string {
  const { query, operationName } = (body ?? {}) as { query?: unknown; operationName?: unknown };
  if (typeof operationName === 'string' && NAME.test(operationName)) return operationName;
  return (typeof query === 'string' && NAMED_OPERATION.exec(query)?.[1]) || 'unnamed';
}
