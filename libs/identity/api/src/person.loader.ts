import { Injectable } from '@nestjs/common';
import { Database, type RequestContext, Signals } from '@tessellate/api-kernel';
import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { PersonType } from './graphql/person.type';

const FORMER = { name: 'Former member', jobTitle: '', offers: '', seeks: '', pictureFileId: null, erased: true };

/**
 * People by id, at most one statement per request. Every page names the same few hundred people, so they are remembered for
 * a minute, and forgotten the moment any process changes one. Asks nothing about visibility: whoever shows an author may
 * name them.
 */
@Injectable()
export class PersonLoader {
  private readonly known = new LRUCache<string, PersonType>({ max: 20_000, ttl: 60_000 });
  private generation = 0;

  constructor(
    private readonly database: Database,
    signals: Signals,
  ) {
    signals.on('person', id => this.forget(id));
  }

  /** Never fails for an id that is not there: it answers as an erased person. */
  load(ctx: RequestContext, id: string): Promise<PersonType> {
    return ctx
      .loader('identity.person', () => new DataLoader<string, PersonType>(ids => this.byIds([...ids])))
      .load(id);
  }

  loadMany(ctx: RequestContext, ids: string[]): Promise<PersonType[]> {
    return Promise.all(ids.map(id => this.load(ctx, id)));
  }

  /** In the order of `ids`. For callers outside of a request. */
  async byIds(ids: string[]): Promise<PersonType[]> {
    const found = new Map<string, PersonType>();
    const missing: string[] = [];
    for (const id of ids) {
      const person = this.known.get(id);
      if (person) found.set(id, person);
      else missing.push(id);
    }
    if (missing.length > 0) for (const person of await this.read(missing)) found.set(person.id, person);
    return ids.map(id => found.get(id) ?? { id, createdAt: new Date(0), ...FORMER });
  }

  private async read(ids: string[]): Promise<PersonType[]> {
    const generation = this.generation;
    const rows = await this.database.read<PersonType>(
      'identity.people',
      `SELECT id, name, job_title AS "jobTitle", offers, seeks, picture_file_id AS "pictureFileId",
              created_at AS "createdAt", erased_at IS NOT NULL AS erased
       FROM person WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    const people = rows.map(row => (row.erased ? { ...row, ...FORMER } : row));
    // Somebody who changed while being read must not be remembered as they were.
    if (generation === this.generation) for (const person of people) this.known.set(person.id, person);
    return people;
  }

  private forget(id: string | null): void {
    this.generation++;
    if (id === null) this.known.clear();
    else this.known.delete(id);
  }
}
