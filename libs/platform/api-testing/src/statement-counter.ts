import pg from 'pg';

/** Counts the SQL statements that this process sends while `work` runs, or those of one kind. Run nothing else beside it. */
export async function countStatements(work: () => Promise<unknown>, kind = /./): Promise<number> {
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const original = prototype.query;
  let count = 0;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const text = typeof args[0] === 'string' ? args[0] : ((args[0] as { text?: string })?.text ?? '');
    // The polls of the outbox and of the job queue, and health checks, are not part of the work.
    if (!/\boutbox\b|\bpgboss\b|^(BEGIN|COMMIT|ROLLBACK|SELECT 1)$/i.test(text) && kind.test(text)) count += 1;
    return original.apply(this, args);
  };
  try {
    await work();
    return count;
  } finally {
    prototype.query = original;
  }
}
