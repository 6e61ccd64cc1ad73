import type { DynamicModule } from '@nestjs/common';
import { type AppConfig, loggable, withoutAddresses } from '@tessellate/api-kernel';
import { LoggerModule } from 'nestjs-pino';
import { destination, type DestinationStream, pino, type Logger } from 'pino';

/**
 * The server's log: one JSON object a line, without content, because logs are kept longer and read by more people than what
 * the community writes. E-mail addresses are taken out of whatever is logged, whoever logs it.
 */
export const createLogger = (config: AppConfig, stream: DestinationStream = standardOutput()): Logger =>
  pino(
    {
      level: config.logLevel,
      serializers: { err: loggable },
      hooks: {
        logMethod(parts, method) {
          const clean = parts.map(part => (typeof part === 'string' ? withoutAddresses(part) : (part as unknown)));
          method.apply(this, clean as Parameters<typeof method>);
        },
      },
    },
    stream,
  );

/**
 * Written a few lines at a time, at most half a second late: one write a request would take a tenth of what the request takes.
 * On a full disk lines are kept in memory, up to a size, until there is room: the server is worth more than its log.
 */
function standardOutput(): DestinationStream {
  const stream = destination({ dest: 1, sync: false, minLength: 4_096, maxLength: 1_048_576, periodicFlush: 500 });
  let full = false;
  // Unheard, the error would end the process.
  stream.on('error', () => (full = true));
  stream.on('write', () => (full = false));
  const flushSync = stream.flushSync.bind(stream);
  // Called at the end, it tries until there is room, and the process would never end.
  stream.flushSync = () => full || flushSync();
  return stream;
}

/** Requests are logged by a hook of Fastify (see request-log.ts), which knows their route and how they ended. */
export const loggerModule = (logger: Logger): DynamicModule =>
  LoggerModule.forRoot({ pinoHttp: { logger }, forRoutes: [] });
