import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import DataLoader from 'dataloader';
import { PersonType } from './graphql/person.type';

const FORMER = { name: 'Former member', jobTitle: '', offers: '', seeks: '', pictureFileId: null, erased: true };

/** People by id, one statement per request. Asks nothing about visibility: whoever shows an author may name them. */
@Injectable()
export class PersonLoader {
  constructor(private readonly database: Database) {}

  /** Never fails for an id that is not there: it answers as an erased person. */
  load(ctx: RequestContext, id: string): Promise<PersonType> {
    return ctx.loader('identity.person', () => new DataLoader<string, PersonType>(ids => this.byIds([...ids]))).load(id);
  }

  loadMany(ctx: RequestContext, ids: string[]): Promise<PersonType[]> {
    return Promise.all(ids.map(id => this.load(ctx, id)));
  }

  /** In the order of `ids`. For callers outside of a request. */
  async byIds(ids: string[]): Promise<PersonType[]> {
    const rows = await this.database.read<PersonType>(
      'identity.people',
      `SELECT id, name, job_title AS "jobTitle", offers, seeks, picture_file_id AS "pictureFileId",
              created_at AS "createdAt", erased_at IS NOT NULL AS erased
       FROM person WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    const byId = new Map(rows.map(row => [row.id, row.erased ? { ...row, ...FORMER } : row]));
    return ids.map(id => byId.get(id) ?? { id, createdAt: new Date(0), ...FORMER });
  }
}
