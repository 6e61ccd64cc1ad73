/**
 * Behind a column of an ORDER BY: names stand as people look for them, Ábel and Élise before Zoe, whatever the database's own
 * order. Every PostgreSQL with ICU has this collation; browsers sort alike with `localeCompare(…, 'en-GB')`.
 */
export const BY_NAME = 'COLLATE "en-GB-x-icu"';
