import type { DataSource, EntityManager } from 'typeorm';

const MARK = 'The demo community is being written';

/** Tables that migrations fill; everything else is what the seed itself wrote. */
const REFERENCE = [
  'migrations',
  'hub',
  'project',
  'project_version',
  'project_page',
  'academic_year',
  'school_closure',
  'cycle_template',
];

/** Marks the database while the seed runs, so that a seed that was interrupted is not taken for a community. */
export const markUnfinished = (dataSource: DataSource) => dataSource.query(`COMMENT ON SCHEMA public IS '${MARK}'`);

export const markFinished = (dataSource: DataSource) => dataSource.query('COMMENT ON SCHEMA public IS NULL');

export async function isUnfinished(dataSource: DataSource): Promise<boolean> {
  const [row] = (await dataSource.query(`SELECT obj_description('public'::regnamespace, 'pg_namespace') AS mark`)) as {
    mark: string | null;
  }[];
  return row?.mark === MARK;
}

/** Removes what an interrupted seed left behind. Nobody has used it yet: the server starts only after the seed. */
export async function clearUnfinished(dataSource: DataSource): Promise<void> {
  const tables = (await dataSource.query(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('public', 'auth') AND NOT (schemaname = 'public' AND tablename = ANY($1))`,
    [REFERENCE],
  )) as { name: string }[];
  await dataSource.transaction(async tx => {
    // The log refuses to be emptied; here it holds only what the unfinished seed wrote.
    await tx.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    await tx.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`);
    await tx.query('ALTER TABLE audit_entry ENABLE TRIGGER USER');
    await projectsAsReleased(tx);
  });
}

/** Projects say again what they came with: a version that somebody published came with the seed. */
async function projectsAsReleased(tx: EntityManager): Promise<void> {
  await tx.query(
    `UPDATE project p SET version_id = (SELECT v.id FROM project_version v
     WHERE v.project_id = p.id AND v.published_by IS NULL ORDER BY v.number DESC LIMIT 1)`,
  );
  await tx.query('ALTER TABLE project_version DISABLE TRIGGER USER');
  await tx.query('DELETE FROM project_version WHERE published_by IS NOT NULL');
  await tx.query('ALTER TABLE project_version ENABLE TRIGGER USER');
  await tx.query('DELETE FROM project WHERE version_id IS NULL');
}
