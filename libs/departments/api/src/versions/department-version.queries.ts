import { Injectable } from '@nestjs/common';
import { Database, forbidden, notFound, type RequestContext } from '@tessellate/api-kernel';
import { type RichDocument, toText } from '@tessellate/rich-text';
import { canEdit, canRead } from '../profile/department.policy';
import type { DepartmentVersionTextType, DepartmentVersionType } from '../profile/graphql/department-version.type';

/** What a department's page said before each save, for those who write it. */
@Injectable()
export class DepartmentVersionQueries {
  constructor(private readonly database: Database) {}

  /** Newest first. @throws AppError NOT_FOUND, FORBIDDEN */
  async list(ctx: RequestContext, departmentId: string): Promise<DepartmentVersionType[]> {
    mustEdit(ctx, departmentId);
    return this.database.read<DepartmentVersionType>(
      'departments.versions',
      `SELECT version, saved_at AS "savedAt", saved_by AS "savedById", false AS current
       FROM department_profile_revision WHERE department_id = $1
       UNION ALL SELECT version, updated_at, updated_by, true FROM department_profile WHERE department_id = $1
       ORDER BY version DESC LIMIT 200`,
      [departmentId],
    );
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN */
  async text(ctx: RequestContext, departmentId: string, version: number): Promise<DepartmentVersionTextType> {
    mustEdit(ctx, departmentId);
    const [row] = await this.database.read<{ whoWeAre: string; context: string; practice: RichDocument | null }>(
      'departments.version',
      `SELECT who_we_are AS "whoWeAre", context, practice FROM department_profile_revision
       WHERE department_id = $1 AND version = $2::int
       UNION ALL SELECT who_we_are, context, practice FROM department_profile WHERE department_id = $1 AND version = $2::int
       LIMIT 1`,
      [departmentId, version],
    );
    if (!row) throw notFound('This version');
    return { version, ...row, practiceText: row.practice ? toText(row.practice) : '' };
  }
}

function mustEdit({ me }: RequestContext, departmentId: string): void {
  if (!canRead(me, departmentId)) throw notFound('This department');
  if (!canEdit(me, departmentId)) throw forbidden('Only the department itself can see earlier versions of its page.');
}
