import { type DynamicModule, Module, type OnModuleDestroy } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type AppConfig, dataSourceOptions, KernelModule } from '@tessellate/api-kernel';
import { Realtime, RealtimeModule } from '@tessellate/api-realtime';
import type { Logger } from 'pino';
import { domainModules, entities, migrations } from './domains';
import { graphqlModule } from './graphql/graphql.module';
import { HealthController } from './health.controller';
import { writeRules } from './limits/write-rules';
import { loggerModule } from './logger';

/** The whole server. It only wires: what it does lives in the domains. */
@Module({})
export class AppModule implements OnModuleDestroy {
  constructor(private readonly realtime: Realtime) {}

  /** The root module stops first, before those that wait for open connections. */
  onModuleDestroy(): void {
    this.realtime.close();
  }

  static forRoot(config: AppConfig, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        loggerModule(logger),
        TypeOrmModule.forRoot({
          ...dataSourceOptions({ url: config.databaseUrl, poolSize: config.dbPool, entities, migrations }),
          retryAttempts: 1,
        }),
        KernelModule.forRoot(config, writeRules),
        RealtimeModule,
        graphqlModule(config),
        ...domainModules,
      ],
      controllers: [HealthController],
    };
  }
}
