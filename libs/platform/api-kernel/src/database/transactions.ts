import type { DataSource, EntityManager } from 'typeorm';

const RETRYABLE = ['40001', '40P01'];

/** Runs `work` in a transaction and runs it again, whole, when PostgreSQL reports a deadlock or a serialization failure. */
export const inTransaction = <T>(dataSource: DataSource, work: (tx: EntityManager) => Promise<T>): Promise<T> =>
  retried(() => dataSource.transaction(work));

/** Runs `work` again when PostgreSQL reports a deadlock, a serialization failure or one of the `others`. */
export async function retried<T>(work: () => Promise<T>, others: string[] = []): Promise<T> {
  const retryable = new Set([...RETRYABLE, ...others]);
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= 5 || !retryable.has(sqlState(error))) throw error;
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
