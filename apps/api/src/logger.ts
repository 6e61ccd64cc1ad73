import type { DynamicModule } from '@nestjs/common';
import { type AppConfig, loggedPath } from '@tessellate/api-kernel';
import { LoggerModule } from 'nestjs-pino';
import { destination } from 'pino';

/**
 * One JSON line a request: id, method, path without its query, status, time. No headers, bodies or names,
 * because logs are kept longer and read by more people than the community's content.
 * Written a few at a time, at most half a second late: one write a request would take a tenth of what the request takes.
 */
export function loggerModule(config: AppConfig): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      level: config.logLevel,
      stream: destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: 500 }),
      autoLogging: {
        ignore: request => (request.url ?? '').startsWith('/health') || (request.url ?? '').startsWith('/assets'),
      },
      customAttributeKeys: { responseTime: 'ms' },
      serializers: {
        req: (request: { id: string; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          path: loggedPath(request.url),
        }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
    },
  });
}
