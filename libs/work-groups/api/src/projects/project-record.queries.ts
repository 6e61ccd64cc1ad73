import { Injectable } from '@nestjs/common';
import { arrange, BY_NAME, Database, notFound, type RequestContext } from '@tessellate/api-kernel';
import DataLoader from 'dataloader';
import type { ProjectContent } from '@tessellate/work-groups-contract';
import type { ProjectDraftType, ProjectRecordType, ProjectVersionType } from './graphql/project-record.type';

interface DraftRow {
  projectId: string;
  content: ProjectContent;
  version: number;
  updatedById: string;
  updatedAt: Date;
}

/** Projects with all that they ever said, batched per request. Callers check that the viewer coordinates them. */
@Injectable()
export class ProjectRecordQueries {
  constructor(private readonly database: Database) {}

  all(): Promise<ProjectRecordType[]> {
    return this.database.read<ProjectRecordType>(
      'work-groups.project-records',
      `SELECT p.id, p.code, p.version_id AS "versionId", p.closed_at AS "closedAt"
       FROM project p LEFT JOIN project_version v ON v.id = p.version_id LEFT JOIN project_draft d ON d.project_id = p.id
       ORDER BY coalesce(v.name, d.content ->> 'name') ${BY_NAME}, p.id`,
    );
  }

  async byId(id: string): Promise<ProjectRecordType> {
    const [record] = await this.database.read<ProjectRecordType>(
      'work-groups.project-record',
      'SELECT id, code, version_id AS "versionId", closed_at AS "closedAt" FROM project WHERE id = $1',
      [id],
    );
    if (!record) throw notFound('This project');
    return record;
  }

  /** The newest first. */
  versionsOf(ctx: RequestContext, projectId: string): Promise<ProjectVersionType[]> {
    return ctx
      .loader(
        'work-groups.project-versions',
        () => new DataLoader<string, ProjectVersionType[]>(ids => this.versions(ids)),
      )
      .load(projectId);
  }

  draftOf(ctx: RequestContext, projectId: string): Promise<ProjectDraftType | null> {
    return ctx
      .loader(
        'work-groups.project-draft',
        () => new DataLoader<string, ProjectDraftType | null>(ids => this.drafts(ids)),
      )
      .load(projectId);
  }

  private async drafts(ids: readonly string[]): Promise<(ProjectDraftType | null)[]> {
    const rows = await this.database.read<DraftRow>(
      'work-groups.project-drafts',
      `SELECT project_id AS "projectId", content, version, updated_by AS "updatedById", updated_at AS "updatedAt"
       FROM project_draft WHERE project_id = ANY($1::uuid[])`,
      [ids],
    );
    const drafts = rows.map(({ content, ...draft }) => ({ ...content, ...draft }));
    return arrange(ids, drafts, row => row.projectId).map(([draft]) => draft ?? null);
  }

  private async versions(ids: readonly string[]): Promise<ProjectVersionType[][]> {
    const rows = await this.database.read<ProjectVersionType>(
      'work-groups.project-versions',
      `SELECT v.id, v.project_id AS "projectId", v.number, v.name, v.summary, v.days::float8 AS days,
         v.role_names AS "roleNames", v.commitment_required AS "commitmentRequired", v.eligibility, v.reason,
         v.published_by AS "publishedById", v.published_at AS "publishedAt",
         (SELECT count(*)::int FROM work_group g WHERE g.project_version_id = v.id) AS groups
       FROM project_version v WHERE v.project_id = ANY($1::uuid[]) ORDER BY v.number DESC`,
      [ids],
    );
    return arrange(ids, rows, row => row.projectId);
  }
}
