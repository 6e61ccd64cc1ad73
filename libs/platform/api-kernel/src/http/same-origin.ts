import type { FastifyRequest } from 'fastify';
import { forbidden } from '../errors/app-error';

/** Refuses a state-changing REST call that another site's page makes a browser send. */
export function assertSameOrigin(request: FastifyRequest): void {
  const { origin, host } = request.headers;
  if (!origin) return;
  let from: string | null = null;
  try {
    from = new URL(origin).host;
  } catch {
    // an opaque origin ("null") is somebody else's
  }
  if (from !== host) throw forbidden('This request came from another site and was refused.');
}
