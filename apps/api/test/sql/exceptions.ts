/** Statements whose text is only known as they run, and why that is right. This list only shrinks. */
export const UNRESOLVED: Record<string, string> = {
  'libs/platform/api-kernel/src/jobs/jobs.service.ts: this.database.pool.query(text, values as unknown[])':
    'pg-boss writes it',
  'libs/platform/api-kernel/src/jobs/jobs.service.ts: tx.queryRunner!.query(text, values as unknown[], true)':
    'pg-boss writes it',
  "prisma-seed/src/unfinished.ts: tx.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`)":
    'empties whatever tables there are',
};

/** Functions of the database that never answer null, and columns that those with several always fill. */
export const ANSWERS_ALWAYS = ['places_taken', 'post_messages.outcome', 'post_messages.post_id'];

/** Where one domain's tables have no entity: the library whose migrations make them. */
export const TABLES_WITHOUT_ENTITY: Record<string, string> = {
  'auth.*': 'libs/identity/api',
  'pgboss.*': 'libs/platform/api-kernel',
  rate_count: 'libs/platform/api-kernel',
};

/** What still reaches into tables of another domain, and why. This list only shrinks. */
export const REACHING: Record<string, string> = {
  'thread.service.ts writes outbox': 'reading on is what people do most: the mark and its event are one statement',
  'post_messages() writes command': 'messages are stored in one call of the database, see decision 0007',
  'post_messages() writes outbox': 'messages are stored in one call of the database, see decision 0007',
  'tell_verified() writes outbox': 'an address is confirmed by better-auth, which knows no outbox',
};
