import type { DataSource, EntityManager } from 'typeorm';

const RETRYABLE = new Set(['40001', '40P01']);

/** Runs `work` in a transaction and runs it again, whole, when PostgreSQL reports a deadlock or a serialization failure. */
export async function inTransaction<T>(dataSource: DataSource, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await dataSource.transaction(work);
    } catch (error) {
      if (attempt >= 5 || !RETRYABLE.has(sqlState(error))) throw error;
      await new Promise(resolve => setTimeout(resolve, 5 * attempt + Math.random() * 20));
    }
  }
}

/** The SQLSTATE of a driver error, or '' for anything else. */
export function sqlState(error: unknown): string {
  const code =
    (error as { driverError?: { code?: unknown }; code?: unknown })?.driverError?.code ??
    (error as { code?: unknown })?.code;
  return typeof code === 'string' ? code : '';
}
