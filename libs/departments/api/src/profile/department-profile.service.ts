import { Injectable } from '@nestjs/common';
import {
  CommandService,
  forbidden,
  mentionedIn,
  notFound,
  type RequestContext,
  RichTextService,
  stale,
} from '@tessellate/api-kernel';
import { FileService } from '@tessellate/files-api';
import type { StaleDepartmentProfile } from '@tessellate/departments-contract';
import { PersonLoader } from '@tessellate/identity-api';
import { DataSource, type EntityManager } from 'typeorm';
import type { UpdateDepartmentProfileInput } from './graphql/department-profile.input';
import { type ProfileContent, profileContent } from './department-profile-content';
import { DepartmentProfile } from './department-profile.entity';
import { canEdit, canRead } from './department.policy';

@Injectable()
export class DepartmentProfileService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: CommandService,
    private readonly files: FileService,
    private readonly people: PersonLoader,
    private readonly texts: RichTextService,
  ) {}

  /**
   * Saves the page of a department, keeping the version before.
   * @throws AppError STALE with what somebody else saved since `baseVersion` (see `StaleDepartmentProfile`)
   */
  async update(ctx: RequestContext, input: UpdateDepartmentProfileInput): Promise<string> {
    const { departmentId, baseVersion } = input;
    if (!canRead(ctx.me, departmentId)) throw notFound('This department');
    if (!canEdit(ctx.me, departmentId))
      throw forbidden('Only members of this department can edit its page. You can comment on it instead.');
    const place = {
      field: 'practice',
      reads: (reader: RequestContext) => canRead(reader.me, departmentId),
      before: async () => mentionedIn((await this.current(departmentId))?.practice),
    };
    const content = await profileContent(input, (practice, rules) => this.texts.accept(ctx, practice, place, rules));
    return this.commands.run(ctx, 'updateDepartmentProfile', input, async ({ tx, emit }) => {
      const current = await tx.findOne(DepartmentProfile, {
        where: { departmentId },
        lock: { mode: 'pessimistic_write' },
      });
      if ((current?.version ?? 0) !== baseVersion) throw await this.staleError(ctx, current);
      const version = baseVersion + 1;
      if (!(await write(tx, { departmentId, version, savedBy: ctx.me.personId, savedAt: new Date() }, content))) {
        // Two first saves at once: the row was not there to lock, and the other one came first.
        throw await this.staleError(ctx, await tx.findOneBy(DepartmentProfile, { departmentId }));
      }
      await this.files.attach(tx, ctx, content.fileIds, { type: 'DEPARTMENT', id: departmentId });
      await emit('department.profileUpdated', { departmentId, version, personId: ctx.me.personId });
      return departmentId;
    });
  }

  private current(departmentId: string): Promise<DepartmentProfile | null> {
    return this.dataSource.manager.findOneBy(DepartmentProfile, { departmentId });
  }

  /** For seeding: saves a page as somebody at some time, outside of anybody's request. Pictures are not taken. */
  async importProfile(page: {
    departmentId: string;
    whoWeAre: string;
    context: string;
    practice: unknown;
    savedBy: string;
    savedAt?: Date;
  }): Promise<void> {
    const { departmentId, savedBy, savedAt = new Date() } = page;
    const content = await profileContent(page, (practice, rules) =>
      this.texts.acceptImported(savedBy, practice, 'practice', rules),
    );
    await this.commands.unattended(async ({ tx }) => {
      const current = await tx.findOne(DepartmentProfile, {
        where: { departmentId },
        lock: { mode: 'pessimistic_write' },
      });
      await write(tx, { departmentId, version: (current?.version ?? 0) + 1, savedBy, savedAt }, content);
    });
  }

  private async staleError(ctx: RequestContext, profile: DepartmentProfile | null) {
    if (!profile) return stale('This page has been emptied in the meantime. Reload it, then save again.');
    const person = await this.people.load(ctx, profile.updatedBy);
    const current: StaleDepartmentProfile = {
      version: profile.version,
      whoWeAre: profile.whoWeAre,
      context: profile.context,
      practice: profile.practice,
      practiceHtml: profile.practiceHtml,
      updatedBy: { id: person.id, name: person.name },
      updatedAt: profile.updatedAt.toISOString(),
    };
    return stale(
      `${person.name} saved this page while you were writing. Compare both versions; you have not lost anything.`,
      { current },
    );
  }
}

/** Writes one version and keeps the one it replaces. @returns false when another transaction wrote the first version */
async function write(
  tx: EntityManager,
  save: { departmentId: string; version: number; savedBy: string; savedAt: Date },
  content: ProfileContent,
): Promise<boolean> {
  const { departmentId, version, savedBy, savedAt } = save;
  await tx.query(
    `INSERT INTO department_profile_revision (department_id, version, who_we_are, context, practice, saved_by, saved_at)
     SELECT department_id, version, who_we_are, context, practice, updated_by, updated_at FROM department_profile WHERE department_id = $1`,
    [departmentId],
  );
  const rows: unknown[] = await tx.query(
    `INSERT INTO department_profile AS p (department_id, who_we_are, context, practice, practice_html, practice_text, excerpt, version, updated_by, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (department_id) DO UPDATE SET who_we_are = excluded.who_we_are, context = excluded.context, practice = excluded.practice,
       practice_html = excluded.practice_html, practice_text = excluded.practice_text, excerpt = excluded.excerpt,
       version = excluded.version, updated_by = excluded.updated_by, updated_at = excluded.updated_at
     WHERE p.version = excluded.version - 1
     RETURNING 1`,
    [
      departmentId,
      content.whoWeAre,
      content.context,
      content.practice ? JSON.stringify(content.practice) : null,
      content.practiceHtml,
      content.practiceText,
      content.excerpt,
      version,
      savedBy,
      savedAt,
    ],
  );
  return rows.length > 0;
}
