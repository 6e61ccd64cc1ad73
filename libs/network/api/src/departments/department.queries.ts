import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import DataLoader from 'dataloader';
import type { DepartmentType } from './graphql/department.type';

/** Departments by id, batched per request. Callers check who may see them. */
@Injectable()
export class DepartmentLoader {
  constructor(private readonly database: Database) {}

  load(ctx: RequestContext, id: string): Promise<DepartmentType | null> {
    return ctx
      .loader('network.department', () => new DataLoader<string, DepartmentType | null>(ids => this.byIds(ids)))
      .load(id);
  }

  private async byIds(ids: readonly string[]): Promise<(DepartmentType | null)[]> {
    const rows = await this.database.read<DepartmentType>(
      'network.departments',
      'SELECT id, school_urn AS "schoolUrn", name FROM department WHERE id = ANY($1::uuid[])',
      [ids],
    );
    const byId = new Map(rows.map(row => [row.id, row]));
    return ids.map(id => byId.get(id) ?? null);
  }
}
