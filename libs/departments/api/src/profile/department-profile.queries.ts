import { Injectable } from '@nestjs/common';
import { BY_NAME, Database, type RequestContext } from '@tessellate/api-kernel';
import { foldForSearch } from '@tessellate/network-api';
import { askedFormula } from '@tessellate/rich-text';
import DataLoader from 'dataloader';
import type { DepartmentProfileType } from './graphql/department-profile.type';
import { canRead } from './department.policy';

/** Profiles of departments that the viewer may read, batched per request. */
@Injectable()
export class DepartmentProfileQueries {
  constructor(private readonly database: Database) {}

  async load(ctx: RequestContext, departmentId: string): Promise<DepartmentProfileType | null> {
    if (!canRead(ctx.me, departmentId)) return null;
    return ctx
      .loader('departments.profile', () => new DataLoader<string, DepartmentProfileType | null>(ids => this.byIds(ids)))
      .load(departmentId);
  }

  /** The document for the editor, apart from the profile because readers never need it. */
  async practiceOf(ctx: RequestContext, departmentId: string): Promise<unknown> {
    if (!canRead(ctx.me, departmentId)) return null;
    return ctx
      .loader('departments.practice', () => new DataLoader<string, unknown>(ids => this.practices(ids)))
      .load(departmentId);
  }

  /** Ids of all departments the viewer may read: their own first, then by the school's name. */
  async visibleIds(ctx: RequestContext): Promise<string[]> {
    const { departmentIds, visibleDepartmentIds } = ctx.me;
    if (visibleDepartmentIds.length === 0) return [];
    const rows = await this.database.read<{ id: string }>(
      'departments.visible',
      `SELECT d.id FROM department d JOIN school s ON s.urn = d.school_urn
       WHERE d.id = ANY($1::uuid[]) ORDER BY d.id = ANY($2::uuid[]) DESC, s.name ${BY_NAME}, d.name ${BY_NAME}, d.id`,
      [visibleDepartmentIds, departmentIds],
    );
    return rows.map(row => row.id);
  }

  /** Every word must occur in the school's name or place, or in what the department wrote; the school's name counts first. A formula as asked. */
  async search(ctx: RequestContext, query: string, first: number): Promise<string[]> {
    const folded = foldForSearch(query).slice(0, 100);
    const { visibleDepartmentIds } = ctx.me;
    if (folded.length < 2 || visibleDepartmentIds.length === 0) return [];
    const patterns = folded
      .split(' ')
      .slice(0, 8)
      // A single letter or digit is in nearly every text: it must at least begin a word. Folded words hold no signs.
      .map(word => (word.length === 1 ? `\\m${word}` : word));
    const rows = await this.database.read<{ id: string }>(
      'departments.search',
      `SELECT d.id FROM department d JOIN school s ON s.urn = d.school_urn LEFT JOIN department_profile p ON p.department_id = d.id
       WHERE d.id = ANY($1::uuid[])
         AND lower(concat_ws(' ', s.search_text, d.name, p.who_we_are, p.context, p.practice_text)) ~ ALL($2::text[])
         AND ($5::text IS NULL OR strpos(lower(replace(p.practice_text, ' ', '')), lower($5)) > 0)
       ORDER BY s.search_text ~ ALL($2::text[]) DESC, similarity(s.search_text, $3) DESC, s.name ${BY_NAME}, d.id LIMIT $4`,
      [visibleDepartmentIds, patterns, folded, first, askedFormula(query)],
    );
    return rows.map(row => row.id);
  }

  private async byIds(ids: readonly string[]): Promise<(DepartmentProfileType | null)[]> {
    const rows = await this.database.read<DepartmentProfileType>(
      'departments.profiles',
      `SELECT department_id AS "departmentId", who_we_are AS "whoWeAre", context, practice_html AS "practiceHtml", excerpt, version,
         updated_at AS "updatedAt", updated_by AS "updatedById"
       FROM department_profile WHERE department_id = ANY($1::uuid[])`,
      [ids],
    );
    const byId = new Map(rows.map(row => [row.departmentId, row]));
    return ids.map(id => byId.get(id) ?? null);
  }

  private async practices(ids: readonly string[]): Promise<unknown[]> {
    const rows = await this.database.read<{ id: string; practice: unknown }>(
      'departments.practices',
      'SELECT department_id AS id, practice FROM department_profile WHERE department_id = ANY($1::uuid[])',
      [ids],
    );
    const byId = new Map(rows.map(row => [row.id, row.practice]));
    return ids.map(id => byId.get(id) ?? null);
  }
}
