import { Injectable } from '@nestjs/common';
import { AppError, AuditService, CommandService, invalidInput, type RequestContext } from '@tessellate/api-kernel';
import { projectProblems } from '@tessellate/work-groups-contract';
import type { EntityManager } from 'typeorm';
import type { CloseProjectInput, PublishProjectInput, ReopenProjectInput } from './graphql/project.input';
import { staleProject } from './project-draft.service';
import { ProjectNews } from './project-news.service';
import { lockProject, lockProjects, projectEntry } from './project.store';

/** A draft becomes the next version, and a project is closed to new groups. */
@Injectable()
export class ProjectPublishingService {
  constructor(
    private readonly commands: CommandService,
    private readonly news: ProjectNews,
    private readonly audit: AuditService,
  ) {}

  /** @throws AppError STALE when the draft is not the one that was read, INVALID_INPUT for what is unfinished in it */
  async publish(ctx: RequestContext, input: PublishProjectInput): Promise<string> {
    const { projectId, baseVersion, alsoUnpublishedGroups } = input;
    const reason = input.reason.trim();
    return this.commands.run(ctx, 'publishProject', input, async ({ tx }) => {
      await lockProjects(tx);
      const project = await lockProject(tx, projectId);
      const { draft } = project;
      if (!draft || project.draftVersion !== baseVersion) throw await staleProject(tx, project);
      if (project.closedAt) throw new AppError('CONFLICT', 'This project is closed. Open it again, then publish.');
      const [problem] = projectProblems(draft);
      if (problem) throw invalidInput(problem);
      await requireFreeName(tx, projectId, draft.name);
      const number = (project.number ?? 0) + 1;
      const [version]: { id: string }[] = await tx.query(
        `INSERT INTO project_version (project_id, number, name, summary, days, role_names, eligibility, commitment_required,
           reason, published_by) VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9, $10) RETURNING id`,
        [
          ...[projectId, number, draft.name, draft.summary, draft.days, JSON.stringify(draft.roleNames)],
          ...[JSON.stringify(draft.eligibility), draft.commitmentRequired, reason, ctx.me.personId],
        ],
      );
      const versionId = version?.id ?? '';
      await tx.query('UPDATE project SET version_id = $2 WHERE id = $1', [projectId, versionId]);
      await tx.query('DELETE FROM project_draft WHERE project_id = $1', [projectId]);
      const moved = alsoUnpublishedGroups ? await this.moveGroups(tx, projectId, versionId) : [];
      const entry = { id: projectId, action: 'project.published', reason: `Version ${number}: ${reason}` };
      await this.audit.append(tx, projectEntry(ctx, entry));
      await this.news.published(tx, ctx, { projectId, name: draft.name, number, reason, moved });
      return projectId;
    });
  }

  async close(ctx: RequestContext, input: CloseProjectInput): Promise<string> {
    const reason = input.reason.trim();
    return this.commands.run(ctx, 'closeProject', input, async ({ tx }) => {
      const { id, closedAt, number, name } = await lockProject(tx, input.projectId);
      if (closedAt) throw new AppError('CONFLICT', 'This project is closed already.');
      if (!number)
        throw new AppError('CONFLICT', 'Nobody can set up groups of this project yet. Discard its draft instead.');
      await tx.query('UPDATE project SET closed_at = now() WHERE id = $1', [id]);
      await this.audit.append(tx, projectEntry(ctx, { id, action: 'project.closed', reason }));
      const words = `${name} is closed: no new groups can be set up with it. The groups you have go on as they are. The reason given: ${reason}`;
      await this.news.changed(tx, ctx, id, words);
      return id;
    });
  }

  async reopen(ctx: RequestContext, input: ReopenProjectInput): Promise<string> {
    return this.commands.run(ctx, 'reopenProject', input, async ({ tx }) => {
      await lockProjects(tx);
      const { id, closedAt, name } = await lockProject(tx, input.projectId);
      if (!closedAt) throw new AppError('CONFLICT', 'This project is open already.');
      await requireFreeName(tx, id, name ?? '');
      await tx.query('UPDATE project SET closed_at = NULL WHERE id = $1', [id]);
      await this.audit.append(tx, projectEntry(ctx, { id, action: 'project.reopened', reason: '' }));
      await this.news.changed(tx, ctx, id, `${name} is open again: you can set up new groups with it.`);
      return id;
    });
  }

  /** Groups whose plan no member has seen go on with the new version. */
  private async moveGroups(tx: EntityManager, projectId: string, versionId: string): Promise<{ id: string }[]> {
    const groups = await this.news.groupsNotPublished(tx, projectId, 'FOR NO KEY UPDATE');
    const ids = groups.map(({ id }) => id);
    await tx.query('UPDATE work_group SET project_version_id = $2 WHERE id = ANY($1::uuid[])', [ids, versionId]);
    return groups;
  }
}

/** Hubs choose a project by its name. */
async function requireFreeName(tx: EntityManager, projectId: string, name: string): Promise<void> {
  const taken: unknown[] = await tx.query(
    `SELECT 1 FROM project p JOIN project_version v ON v.id = p.version_id
     WHERE p.id <> $1 AND p.closed_at IS NULL AND lower(v.name) = lower($2)`,
    [projectId, name],
  );
  if (taken.length > 0) throw invalidInput('Another open project has this name. Give one of them another name first.');
}
