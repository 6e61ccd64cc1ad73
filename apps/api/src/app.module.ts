import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type AppConfig, dataSourceOptions, KernelModule } from '@tessellate/api-kernel';
import { RealtimeModule } from '@tessellate/api-realtime';
import { domainModules, entities, migrations } from './domains';
import { graphqlModule } from './graphql/graphql.module';
import { HealthController } from './health.controller';
import { loggerModule } from './logger';

/** The whole server. It only wires: what it does lives in the domains. */
@Module({})
export class AppModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [
        loggerModule(config),
        TypeOrmModule.forRoot({
          ...dataSourceOptions({ url: config.databaseUrl, poolSize: config.dbPool, entities, migrations }),
          retryAttempts: 1,
        }),
        KernelModule.forRoot(config),
        RealtimeModule,
        graphqlModule(config),
        ...domainModules,
      ],
      controllers: [HealthController],
    };
  }
}
