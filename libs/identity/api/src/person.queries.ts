import { Injectable } from '@nestjs/common';
import { Database, escapeLike, notFound, type RequestContext } from '@tessellate/api-kernel';
import type { PersonType } from './graphql/person.type';
import { PersonLoader } from './person.loaders';
import { PersonVisibility } from './person-visibility';

const BATCH = 200;
const MAX_BATCHES = 5;

// A name matches when every word typed begins a word of it, or when it is nearly what was typed.
const SEARCH = `
  SELECT id FROM person
  WHERE erased_at IS NULL AND (name ILIKE $2 OR $1 <% name)
  ORDER BY (name ILIKE $3) DESC, word_similarity($1, name) DESC, name, id
  LIMIT ${BATCH} OFFSET $4`;

@Injectable()
export class PersonQueries {
  constructor(
    private readonly database: Database,
    private readonly loader: PersonLoader,
    private readonly visibility: PersonVisibility,
  ) {}

  /** @throws AppError NOT_FOUND alike for nobody and for somebody the viewer shares nothing with */
  async visiblePerson(ctx: RequestContext, id: string): Promise<PersonType> {
    if (!(await this.visibility.isVisible(ctx, id))) throw notFound('This person');
    return this.loader.load(ctx, id);
  }

  /** People the viewer may see whose name is like `query`, best first. */
  async search(ctx: RequestContext, query: string, first: number): Promise<PersonType[]> {
    const term = query.trim().slice(0, 100);
    if (term.length < 2) return [];
    const literal = escapeLike(term);
    const found: string[] = [];
    for (let batch = 0; batch < MAX_BATCHES && found.length < first; batch++) {
      const rows = await this.database.read<{ id: string }>('identity.search', SEARCH, [
        term,
        `%${literal}%`,
        `${literal}%`,
        batch * BATCH,
      ]);
      const visible = await this.visibility.visibleIds(
        ctx,
        rows.map(row => row.id),
      );
      found.push(...rows.filter(row => visible.has(row.id)).map(row => row.id));
      if (rows.length < BATCH) break;
    }
    return this.loader.loadMany(ctx, found.slice(0, first));
  }

  /** What only the person themselves sees of their account. */
  async ownAccount(ctx: RequestContext): Promise<{ email: string; demo: boolean }> {
    const [row] = await this.database.read<{ email: string; demo: boolean }>(
      'identity.own_account',
      `SELECT coalesce(email, '') AS email, demo FROM person WHERE id = $1`,
      [ctx.me.personId],
    );
    return row ?? { email: '', demo: false };
  }
}
