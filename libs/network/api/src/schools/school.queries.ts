import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { SchoolType } from './graphql/school.type';

export const SCHOOL_COLUMNS = `urn::text AS id, urn, name, phase, type, la_code AS "laCode", la_name AS "laName", town, postcode, status,
  age_low AS "ageLow", age_high AS "ageHigh", sixth_form AS "sixthForm"`;

@Injectable()
export class SchoolQueries {
  // The register changes a few times a year; what an import changed is seen within a minute.
  private readonly known = new LRUCache<number, SchoolType>({ max: 20_000, ttl: 60_000 });

  constructor(private readonly database: Database) {}

  load(ctx: RequestContext, urn: number): Promise<SchoolType | null> {
    return ctx
      .loader('network.school', () => new DataLoader<number, SchoolType | null>(urns => this.byUrns(urns)))
      .load(urn);
  }

  /** After a school was saved. */
  forget(urn: number): void {
    this.known.delete(urn);
  }

  private async byUrns(urns: readonly number[]): Promise<(SchoolType | null)[]> {
    const schools = new Map<number, SchoolType | null>(urns.map(urn => [urn, this.known.get(urn) ?? null]));
    const missing = urns.filter(urn => !schools.get(urn));
    for (const row of missing.length > 0 ? await this.read(missing) : []) {
      this.known.set(row.urn, row);
      schools.set(row.urn, row);
    }
    return urns.map(urn => schools.get(urn) ?? null);
  }

  private read(urns: number[]): Promise<SchoolType[]> {
    return this.database.read<SchoolType>(
      'network.schools',
      `SELECT ${SCHOOL_COLUMNS} FROM school WHERE urn = ANY($1::int[])`,
      [urns],
    );
  }
}
