/** Statements whose text is only known as they run, and why that is right. This list only shrinks. */
export const UNRESOLVED: Record<string, string> = {
  'libs/platform/api-kernel/src/jobs/jobs.ts: this.database.pool.query(text, values as unknown[])': 'pg-boss writes it',
  'libs/platform/api-kernel/src/jobs/jobs.ts: tx.queryRunner!.query(text, values as unknown[], true)':
    'pg-boss writes it',
  "prisma-seed/src/unfinished.ts: tx.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`)":
    'empties whatever tables there are',
};

/** Functions of the database that never answer null, and columns that those with several always fill. */
export const ANSWERS_ALWAYS = ['places_taken', 'post_messages.outcome', 'post_messages.post_id'];
