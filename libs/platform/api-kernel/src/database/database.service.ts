import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource, type DataSourceOptions, type EntityManager } from 'typeorm';
import { StatementLog } from './statement-log';

export interface DatabaseParts {
  url: string;
  poolSize?: number;
  entities: Function[];
  migrations: Function[];
}

/** One place for the connection's settings, so that server, migrations, seed and tests agree. */
export function dataSourceOptions({ url, poolSize = 10, entities, migrations }: DatabaseParts): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    entities,
    migrations,
    synchronize: false,
    // Ids come from gen_random_uuid(), which needs no extension; extensions are made by migrations.
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    migrationsRun: false,
    migrationsTransactionMode: 'each',
    logging: ['error'],
    logger: new StatementLog(),
    applicationName: 'tessellate',
    extra: { idleTimeoutMillis: 30_000, connectionTimeoutMillis: 10_000 },
  };
}

/** Statements outside of commands, and hot reads: prepared statements straight on the pool, rows as they come, no entity hydration. */
@Injectable()
export class Database {
  constructor(readonly dataSource: DataSource) {}

  /**
   * Runs a named prepared statement that changes nothing. `name` must belong to exactly one text.
   * Columns come back under the aliases the statement gives them.
   */
  async read<Row>(name: string, text: string, values: unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query({ name, text, values });
    return result.rows as Row[];
  }

  /**
   * Runs a single statement that changes rows, named and prepared as in `read`, and gives what it returns. For counters,
   * clean-up and marks that may be set twice; what people do is a command (`CommandService`).
   */
  write<Row>(name: string, text: string, values: unknown[] = []): Promise<Row[]> {
    return this.read<Row>(name, text, values);
  }

  /** Runs a statement whose text varies (filters) and that changes nothing, unprepared. */
  async readAdHoc<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query(text, values);
    return result.rows as Row[];
  }

  get manager(): EntityManager {
    return this.dataSource.manager;
  }

  /** How many connections there can be at once. */
  get poolSize(): number {
    return this.pool.options.max;
  }

  get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}
