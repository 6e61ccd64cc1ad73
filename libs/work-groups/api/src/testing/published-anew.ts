import type { ProjectContent } from '@tessellate/work-groups-contract';
import type { DataSource } from 'typeorm';

/** Publishes a version of the first project that differs in this, for its groups too. @returns what takes it back */
export async function publishedAnew(
  dataSource: DataSource,
  { eligibility, commitmentRequired }: Partial<Pick<ProjectContent, 'eligibility' | 'commitmentRequired'>>,
): Promise<() => Promise<void>> {
  const [{ before, projectId, after }] = (await dataSource.query(
    `WITH old AS (SELECT v.* FROM project p JOIN project_version v ON v.id = p.version_id WHERE p.code = 'SSL')
     INSERT INTO project_version (project_id, number, name, summary, days, role_names, eligibility, commitment_required, reason)
     SELECT o.project_id, (SELECT max(number) + 1 FROM project_version v WHERE v.project_id = o.project_id), o.name, o.summary,
       o.days, o.role_names, coalesce($1::jsonb, o.eligibility), coalesce($2::text, o.commitment_required), 'For a test.' FROM old o
     RETURNING id AS after, project_id AS "projectId", (SELECT id FROM old) AS before`,
    [eligibility ? JSON.stringify(eligibility) : null, commitmentRequired ?? null],
  )) as [{ before: string | null; projectId: string; after: string }];
  const change = async (from: string | null, to: string | null) => {
    await dataSource.query('UPDATE project SET version_id = $2 WHERE id = $1', [projectId, to]);
    await dataSource.query('UPDATE work_group SET project_version_id = $2 WHERE project_version_id = $1', [from, to]);
  };
  await change(before, after);
  return () => change(after, before);
}
