import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import path from 'node:path';

const SERVER_PATHS = /^\/(graphql|api|files|health|site|socket\.io)(\/|$|\?)/;
const YEAR_SECONDS = 31_536_000;

/** Serves the built web app: hashed assets for ever, everything else checked each time, unknown paths get the app. */
export async function useStaticWeb(app: FastifyInstance, webDist: string | undefined): Promise<void> {
  if (!webDist || !existsSync(path.join(webDist, 'index.html'))) return;
  // Loaded only where there is something to serve: the tests' loader cannot read one of its dependencies.
  const { default: fastifyStatic } = await import('@fastify/static');
  await app.register(fastifyStatic, {
    root: path.resolve(webDist),
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) => {
      const hashed = file.includes(`${path.sep}assets${path.sep}`);
      reply.header('Cache-Control', hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  // A route, not a not-found handler: Nest sets its own, and Fastify allows one.
  app.get('/*', (request, reply) => {
    const wantsPage = !SERVER_PATHS.test(request.url) && !/\.[a-z0-9]{2,5}(\?|$)/i.test(request.url);
    if (wantsPage) return reply.sendFile('index.html');
    return reply.code(404).send({ code: 'NOT_FOUND', message: 'There is nothing at this address.' });
  });
}
