import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { foldForSearch } from './school.facts';
import type { SchoolType } from './graphql/school.type';

const COLUMNS = `urn::text AS id, urn, name, phase, type, la_code AS "laCode", la_name AS "laName", town, postcode, status,
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

  /** Open schools with secondary pupils; every word must occur in name, town, postcode or URN. */
  async search(query: string, first: number): Promise<SchoolType[]> {
    const folded = foldForSearch(query).slice(0, 100);
    if (folded.length < 2) return [];
    const patterns = folded
      .split(' ')
      .slice(0, 8)
      .map(word => `%${word}%`);
    return this.database.read<SchoolType>(
      'network.school-search',
      `SELECT ${COLUMNS} FROM school
       WHERE search_text LIKE ALL($1::text[]) AND secondary AND status <> 'CLOSED'
       ORDER BY search_text LIKE $2 || '%' DESC, similarity(search_text, $2) DESC, name, urn LIMIT $3`,
      [patterns, folded, first],
    );
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
      `SELECT ${COLUMNS} FROM school WHERE urn = ANY($1::int[])`,
      [urns],
    );
  }
}
