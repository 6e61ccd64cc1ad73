import { Injectable } from '@nestjs/common';
import {
  AppError,
  AuditService,
  CommandService,
  invalidInput,
  notFound,
  type RequestContext,
  stale,
} from '@tessellate/api-kernel';
import { EMPTY_PROJECT, type ProjectContent, type StaleProject } from '@tessellate/work-groups-contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CreateProjectInput, ProjectDraftInput, SaveProjectDraftInput } from './graphql/project.input';
import { acceptedWords } from './project-words';
import { ProjectPlans } from './project-plans.registry';
import { lockProject, lockProjects, type LockedProject, PROJECT_CONTENT, projectEntry } from './project.store';

/** Coordinators write the next version of a project. There is one draft for all of them. */
@Injectable()
export class ProjectDraftService {
  constructor(
    private readonly commands: CommandService,
    private readonly plans: ProjectPlans,
    private readonly audit: AuditService,
  ) {}

  /** @returns the project's id; nobody can set up a group of it before it is published */
  async create(ctx: RequestContext, input: CreateProjectInput): Promise<string> {
    const { code, copyOf } = input;
    const name = input.name.trim();
    return this.commands.run(ctx, 'createProject', input, async ({ tx }) => {
      await lockProjects(tx);
      const taken: unknown[] = await tx.query('SELECT 1 FROM project WHERE code = $1', [code]);
      if (taken.length > 0) throw invalidInput('Another project has this code.', 'code');
      const from = copyOf ? await publishedContent(tx, copyOf) : EMPTY_PROJECT;
      if (!from) throw notFound('This project');
      const id = randomUUID();
      await tx.query('INSERT INTO project (id, code) VALUES ($1, $2)', [id, code]);
      await tx.query('INSERT INTO project_draft (project_id, content, updated_by) VALUES ($1, $2::jsonb, $3)', [
        ...[id, JSON.stringify({ ...from, name }), ctx.me.personId],
      ]);
      if (copyOf) await this.plans.copy(tx, copyOf, id);
      await this.audit.append(tx, projectEntry(ctx, { id, action: 'project.created', reason: `${name}, ${code}` }));
      return id;
    });
  }

  /** @throws AppError STALE with what stands now (`StaleProject`) when somebody else saved or published meanwhile */
  async save(ctx: RequestContext, input: SaveProjectDraftInput): Promise<string> {
    const { projectId, baseVersion, published } = input;
    const content = acceptedWords(input.words);
    return this.commands.run(ctx, 'saveProjectDraft', input, async ({ tx }) => {
      const project = await lockProject(tx, projectId);
      if ((project.draftVersion ?? 0) !== baseVersion || (project.number ?? 0) !== published)
        throw await staleProject(tx, project);
      await tx.query(
        `INSERT INTO project_draft (project_id, content, updated_by) VALUES ($1, $2::jsonb, $3)
         ON CONFLICT (project_id) DO UPDATE SET content = excluded.content, version = project_draft.version + 1,
           updated_by = excluded.updated_by, updated_at = now()`,
        [projectId, JSON.stringify(content), ctx.me.personId],
      );
      return projectId;
    });
  }

  /** Throws the draft away. A project that was never published goes with it. @returns the project's id, null when it is gone */
  async discard(ctx: RequestContext, input: ProjectDraftInput): Promise<string | null> {
    const { projectId, baseVersion } = input;
    const left = await this.commands.run(ctx, 'discardProjectDraft', input, async ({ tx }) => {
      const project = await lockProject(tx, projectId);
      if (project.draftVersion === null) throw new AppError('CONFLICT', 'There is no draft to discard any more.');
      if (project.draftVersion !== baseVersion) throw await staleProject(tx, project);
      await tx.query('DELETE FROM project_draft WHERE project_id = $1', [projectId]);
      const reason = project.number ? '' : 'It had never been published and is gone.';
      await this.audit.append(tx, projectEntry(ctx, { id: projectId, action: 'project.draftDiscarded', reason }));
      if (project.number) return projectId;
      await tx.query('DELETE FROM project WHERE id = $1', [projectId]);
      return '';
    });
    return left || null;
  }
}

/** What another coordinator did meanwhile: saved a draft, or published it. */
export async function staleProject(tx: EntityManager, project: LockedProject): Promise<AppError> {
  const [person]: { name: string }[] = await tx.query('SELECT name FROM person WHERE id = $1', [
    project.draftBy ?? project.publishedBy,
  ]);
  const name = person?.name ?? 'Another coordinator';
  const content = project.draft ?? (await publishedContent(tx, project.id)) ?? EMPTY_PROJECT;
  const current: StaleProject = {
    ...{ baseVersion: project.draftVersion ?? 0, published: project.number ?? 0, content },
    by: name,
  };
  const did = project.draft ? 'saved this draft' : 'published or discarded the draft';
  return stale(`${name} has ${did} while you were writing. Compare both, then go on.`, { current });
}

async function publishedContent(tx: EntityManager, projectId: string): Promise<ProjectContent | null> {
  const [content]: ProjectContent[] = await tx.query(PROJECT_CONTENT, [projectId]);
  return content ?? null;
}
