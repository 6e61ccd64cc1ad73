import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SERVER_PATHS = /^\/(graphql|api|files|health|site|socket\.io)(\/|$|\?)/;
const YEAR_SECONDS = 31_536_000;

/** The scripts that stand in the app's page, as a security policy names them: those and no others may run. */
export function inlineScripts(webDist: string | undefined): string[] {
  const page = webDist && path.join(webDist, 'index.html');
  if (!page || !existsSync(page)) return [];
  return [...readFileSync(page, 'utf8').matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
}

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
