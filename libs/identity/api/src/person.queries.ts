import { Injectable } from '@nestjs/common';
import {
  BY_NAME,
  Database,
  escapeLike,
  Mentions,
  notFound,
  type Reads,
  readsAudience,
  type RequestContext,
  TargetRegistry,
} from '@tessellate/api-kernel';
import type { TargetRef } from '@tessellate/contract';
import type { PersonType } from './graphql/person.type';
import { PersonLoader } from './person.loader';
import { PersonVisibility } from './person-visibility.registry';

const BATCH = 200;
const MAX_BATCHES = 5;
/** Of how many people at most it is asked whether they can read a place: the best match is not the thirtieth. */
const MOST_ASKED = 30;

// A name matches when every word typed begins a word of it, or when it is nearly what was typed.
const SEARCH = `
  SELECT id FROM person
  WHERE erased_at IS NULL AND (name ILIKE $2 OR $1 <% name)
  ORDER BY (name ILIKE $3) DESC, word_similarity($1, name) DESC, name ${BY_NAME}, id
  LIMIT ${BATCH} OFFSET $4`;

@Injectable()
export class PersonQueries {
  constructor(
    private readonly database: Database,
    private readonly loader: PersonLoader,
    private readonly visibility: PersonVisibility,
    private readonly mentions: Mentions,
    private readonly targets: TargetRegistry,
  ) {}

  /** @throws AppError NOT_FOUND alike for nobody and for somebody the viewer shares nothing with */
  async visiblePerson(ctx: RequestContext, id: string): Promise<PersonType> {
    if (!(await this.visibility.isVisible(ctx, id))) throw notFound('This person');
    return this.loader.load(ctx, id);
  }

  /** A part of a profile; empty for whoever may not open the profile. */
  async ofProfile(ctx: RequestContext, person: PersonType, part: 'jobTitle' | 'offers' | 'seeks'): Promise<string> {
    // What is empty needs no look at who may read it.
    return person[part] && (await this.visibility.isVisible(ctx, person.id)) ? person[part] : '';
  }

  /**
   * People the viewer may see whose name is like `query`, best first.
   * @param where only those who can read what is or will be there, to be mentioned in it
   * @throws AppError NOT_FOUND for a place or an audience that the viewer does not belong to
   */
  async search(
    ctx: RequestContext,
    query: string,
    first: number,
    where: { place?: TargetRef | null; audienceId?: string | null } = {},
  ): Promise<PersonType[]> {
    const reads = await this.readsOf(ctx, where);
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
      const people = rows.map(row => row.id).filter(id => visible.has(id));
      found.push(...(reads ? await this.readers(ctx, people, reads, first - found.length) : people));
      if (rows.length < BATCH) break;
    }
    return this.loader.loadMany(ctx, found.slice(0, first));
  }

  private async readsOf(
    ctx: RequestContext,
    { place, audienceId }: { place?: TargetRef | null; audienceId?: string | null },
  ): Promise<Reads | TargetRef | null> {
    if (place) {
      await this.targets.requireVisible(ctx, place);
      return place;
    }
    if (!audienceId) return null;
    const reads = readsAudience(audienceId);
    if (!(await reads(ctx))) throw notFound('This group');
    return reads;
  }

  /** The first of the people who can read a place, in their order. */
  private async readers(
    ctx: RequestContext,
    people: string[],
    reads: Reads | TargetRef,
    first: number,
  ): Promise<string[]> {
    const readers: string[] = [];
    for (let at = 0; at < Math.min(people.length, MOST_ASKED) && readers.length < first; at += first) {
      const some = people.slice(at, at + first);
      const outside = await this.mentions.outside(ctx, some, { reads });
      readers.push(...some.filter(id => !outside.has(id)));
    }
    return readers.slice(0, first);
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
