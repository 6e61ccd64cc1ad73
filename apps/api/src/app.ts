import 'reflect-metadata';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type AppConfig, InputPipe, SessionResolver, trustProxyOption } from '@tessellate/api-kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { randomUUID } from 'node:crypto';
import type { DestinationStream } from 'pino';
import { AppModule } from './app.module';
import { CompiledQueries } from './graphql/compiled-queries';
import { usePersistedDocuments } from './graphql/persisted-documents';
import { createLogger } from './logger';
import { useCompression } from './web/compression';
import { useFairRequests } from './web/fair-requests';
import { useHeavyBodies } from './web/heavy-bodies';
import { HEADER_TIMEOUTS, useSlowBodies } from './web/slow-bodies';
import { useRequestLog } from './web/request-log';
import { useSecurityHeaders } from './web/security-headers';
import { inlineScripts, useStaticWeb } from './web/static-web';
import { useUnreadBodies } from './web/unread-bodies';

const BODY_LIMIT = 1024 * 1024;
const REQUEST_ID = /^[\w-]{8,64}$/;

/**
 * Builds the server, ready to listen. The same function serves production, tests and the seed.
 * @param log where the log goes instead of standard output
 */
export async function createApp(
  config: AppConfig,
  { log }: { log?: DestinationStream } = {},
): Promise<NestFastifyApplication> {
  const logger = createLogger(config, log);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: trustProxyOption(config.trustProxy),
    // A slash too many at the end of a typed address is forgiven.
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    genReqId: (request: { headers: Record<string, string | string[] | undefined> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
    forceCloseConnections: 'idle',
    http: HEADER_TIMEOUTS,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config, logger), adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.useGlobalPipes(new InputPipe());
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  useUnreadBodies(fastify);
  useRequestLog(fastify, logger);
  await useSecurityHeaders(fastify, config.publicUrl.startsWith('https:'), inlineScripts(config.webDist));
  await useCompression(fastify);
  const sessions = app.get<SessionResolver>(SessionResolver, { strict: false });
  const personOf = async ({ headers }: FastifyRequest) => (await sessions.resolve(headers))?.personId ?? null;
  useFairRequests(fastify, personOf);
  useSlowBodies(fastify);
  useHeavyBodies(app, fastify, BODY_LIMIT, personOf);
  await fastify.register(multipart);
  usePersistedDocuments(fastify, config.persistedOnly, new CompiledQueries(app));
  await useStaticWeb(fastify, config.webDist);
  return app;
}
