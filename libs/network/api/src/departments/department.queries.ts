import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { DepartmentType } from './graphql/department.type';

/** Departments by id, batched per request and remembered for a minute: nothing of them changes. Callers check who may see them. */
@Injectable()
export class DepartmentLoader {
  private readonly known = new LRUCache<string, DepartmentType>({ max: 20_000, ttl: 60_000 });

  constructor(private readonly database: Database) {}

  load(ctx: RequestContext, id: string): Promise<DepartmentType | null> {
    return ctx
      .loader('network.department', () => new DataLoader<string, DepartmentType | null>(ids => this.byIds(ids)))
      .load(id);
  }

  private async byIds(ids: readonly string[]): Promise<(DepartmentType | null)[]> {
    const departments = new Map<string, DepartmentType | null>(ids.map(id => [id, this.known.get(id) ?? null]));
    const missing = ids.filter(id => !departments.get(id));
    for (const row of missing.length > 0 ? await this.read(missing) : []) {
      this.known.set(row.id, row);
      departments.set(row.id, row);
    }
    return ids.map(id => departments.get(id) ?? null);
  }

  private read(ids: readonly string[]): Promise<DepartmentType[]> {
    return this.database.read<DepartmentType>(
      'network.departments',
      'SELECT id, school_urn AS "schoolUrn", name FROM department WHERE id = ANY($1::uuid[])',
      [ids],
    );
  }
}
