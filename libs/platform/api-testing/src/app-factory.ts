import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '@tessellate/api-kernel';
import type { DestinationStream } from 'pino';

export type AppFactory = (config: AppConfig, options: { log?: DestinationStream }) => Promise<NestFastifyApplication>;

let factory: AppFactory | undefined;

/** Says how the server is made. A library cannot import the app that is wired of it; the tests' configuration knows both. */
export function provideApp(made: AppFactory): void {
  factory = made;
}

export const createApp: AppFactory = (config, options) => {
  if (!factory)
    throw new Error('No app is provided: run the tests with the configuration at the top, jest.config.mjs.');
  return factory(config, options);
};
