import { Logger } from '@nestjs/common';
import type { Logger as StatementLogger } from 'typeorm';
import { loggable } from '../errors/loggable';

const SHOWN = 400;

/** TypeORM's own log prints a failed statement with its parameters, which are what people wrote. This one never looks at them. */
export class StatementLog implements StatementLogger {
  private readonly logger = new Logger('Database');

  logQueryError(error: string | Error, statement: string): void {
    const text = statement.replace(/\s+/g, ' ').trim().slice(0, SHOWN);
    this.logger.error(`A statement failed: ${text}\n${loggable(error)}`);
  }

  logMigration(message: string): void {
    this.logger.log(message);
  }

  logQuery(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  log(): void {}
}
