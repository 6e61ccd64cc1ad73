import { Injectable } from '@nestjs/common';
import {
  type Connection,
  connectionFrom,
  Database,
  escapeLike,
  pageOf,
  type RequestContext,
} from '@tessellate/api-kernel';
import { type ReactionCountType, reactionLists, ReactionLoader } from '@tessellate/reactions-api';
import { askedFormula, type RichDocument } from '@tessellate/rich-text';
import DataLoader from 'dataloader';
import type { StrategiesArgs, StrategyFilter } from './graphql/strategy.input';
import type { StrategyBody, StrategyType } from './graphql/strategy.type';
import { sectionsOf } from './strategy-content';

type FeedRow = StrategyType & { key: string; reactionList: ReactionCountType[] | null };

const COLUMNS = `s.id, s.author_id AS "authorId", s.department_id AS "departmentId", s.work_group_id AS "workGroupId",
  s.hub_id AS "hubId", s.audience_id AS "audienceId", s.title, s.reach, s.big_ideas AS "bigIdeas",
  s.key_stages AS "keyStages", s.topics, s.excerpt, s.reading_minutes AS "readingMinutes", s.version,
  s.published_at AS "publishedAt", s.edited_at AS "editedAt"`;

// Microseconds: JavaScript dates would lose them, and two posts of one millisecond would be skipped or repeated.
const KEY = `(extract(epoch FROM s.published_at) * 1000000)::bigint::text AS key`;
const FROM_KEY = (parameter: string) => `to_timestamp(0) + (${parameter}::bigint) * interval '1 microsecond'`;

const REACTIONS = reactionLists('STRATEGY', 'SELECT id FROM f', '$3');

@Injectable()
export class StrategyQueries {
  constructor(
    private readonly database: Database,
    private readonly reactions: ReactionLoader,
  ) {}

  /**
   * Strategies the viewer may see, newest first. Reads at most a page per audience from the index, however many
   * strategies there are.
   */
  async feed(ctx: RequestContext, args: StrategiesArgs): Promise<Connection<StrategyType>> {
    const page = pageOf(args, ['micros', 'uuid']);
    const [order, compare, cursor] = page.forward ? ['DESC', '<', page.after] : ['ASC', '>', page.before];
    const values: unknown[] = [ctx.me.audienceIds, page.limit + 1, ctx.me.personId];
    const conditions = filterConditions(ctx, args.filter, values);
    if (cursor) {
      values.push(cursor[0], cursor[1]);
      conditions.push(
        `(s.published_at, s.id) ${compare} (${FROM_KEY(`$${values.length - 1}`)}, $${values.length}::uuid)`,
      );
    }
    const where = conditions.map(condition => ` AND ${condition}`).join('');
    // The cards show reactions; fetching them along saves a round trip for the page that everybody opens first.
    const text = `WITH f AS MATERIALIZED (SELECT f.* FROM unnest($1::uuid[]) AS a(id) CROSS JOIN LATERAL (
        SELECT ${COLUMNS}, ${KEY} FROM strategy s
        WHERE s.audience_id = a.id AND s.removed_at IS NULL${where}
        ORDER BY s.published_at ${order}, s.id ${order} LIMIT $2
      ) f ORDER BY f."publishedAt" ${order}, f.id ${order} LIMIT $2), r AS MATERIALIZED (${REACTIONS})
      SELECT f.*, r.list AS "reactionList" FROM f LEFT JOIN r ON r.target_id = f.id
      ORDER BY f."publishedAt" ${order}, f.id ${order}`;
    // The text has one shape per set of filters in use, so each is prepared once.
    const rows = await this.database.read<FeedRow>(nameOf(text), text, values);
    for (const row of rows) this.reactions.prime(ctx, 'STRATEGY', row.id, row.reactionList);
    return connectionFrom(
      rows,
      page,
      row => [row.key, row.id],
      row => row,
    );
  }

  /** One strategy, or null when it does not exist or the viewer may not see it. */
  async visible(ctx: RequestContext, id: string): Promise<StrategyType | null> {
    const rows = await this.byIds(ctx, [id]);
    return rows.get(id) ?? null;
  }

  async byIds(ctx: RequestContext, ids: string[]): Promise<Map<string, StrategyType>> {
    const rows = await this.database.read<StrategyType>(
      'strategy.visible',
      `SELECT ${COLUMNS} FROM strategy s
       WHERE s.id = ANY($1::uuid[]) AND s.audience_id = ANY($2::uuid[]) AND s.removed_at IS NULL`,
      [ids, ctx.me.audienceIds],
    );
    return new Map(rows.map(row => [row.id, row]));
  }

  /** Sections of strategies that were already found visible. */
  body(ctx: RequestContext, id: string): Promise<StrategyBody> {
    return ctx
      .loader('practice.body', () => new DataLoader<string, StrategyBody>(ids => this.bodies([...ids])))
      .load(id);
  }

  /**
   * By words (websearch syntax, English stems, the last word as a prefix) or by formula (`$…$`, or anything with a backslash).
   */
  async search(ctx: RequestContext, query: string, first: number): Promise<StrategyType[]> {
    const formula = askedFormula(query);
    const text = formula
      ? `SELECT ${COLUMNS} FROM strategy_search x JOIN strategy s ON s.id = x.strategy_id
         WHERE x.formulas ILIKE '%' || $1 || '%' AND s.audience_id = ANY($2::uuid[]) AND s.removed_at IS NULL
         ORDER BY s.published_at DESC LIMIT $3`
      : `SELECT ${COLUMNS} FROM strategy_search x JOIN strategy s ON s.id = x.strategy_id,
           LATERAL (SELECT websearch_to_tsquery('english', $1) || to_tsquery('simple', $4) AS q) q
         WHERE x.words @@ q.q AND s.audience_id = ANY($2::uuid[]) AND s.removed_at IS NULL
         ORDER BY ts_rank(x.words, q.q) DESC, s.published_at DESC LIMIT $3`;
    const values: unknown[] = [formula ? escapeLike(formula) : query, ctx.me.audienceIds, first];
    if (!formula) values.push(prefixOf(query));
    if (!formula && !values[3]) return [];
    return this.database.read(formula ? 'strategy.search.formula' : 'strategy.search.words', text, values);
  }

  private async bodies(ids: string[]): Promise<StrategyBody[]> {
    const rows = await this.database.read<{
      id: string;
      html: Record<string, string>;
      documents: Record<string, RichDocument>;
    }>('strategy.bodies', 'SELECT id, html, documents FROM strategy WHERE id = ANY($1::uuid[])', [ids]);
    const byId = new Map(rows.map(row => [row.id, row]));
    return ids.map(id => {
      const row = byId.get(id);
      return { sections: sectionsOf(row?.html ?? {}, row?.documents), documents: row?.documents ?? {} };
    });
  }
}

function filterConditions(ctx: RequestContext, filter: StrategyFilter | undefined, values: unknown[]): string[] {
  if (!filter) return [];
  const conditions: string[] = [];
  const add = (value: unknown, condition: (parameter: string) => string) => {
    if (value === undefined || value === null) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  add(filter.bigIdea, p => `s.big_ideas @> ARRAY[${p}::text]`);
  add(filter.keyStage, p => `s.key_stages @> ARRAY[${p}::text]`);
  add(filter.topic, p => `s.topics @> ARRAY[${p}::text]`);
  add(filter.reach, p => `s.reach = ${p}::text`);
  add(filter.authorId, p => `s.author_id = ${p}::uuid`);
  add(filter.departmentId, p => `s.department_id = ${p}::uuid`);
  add(filter.workGroupId, p => `s.work_group_id = ${p}::uuid`);
  const own = filter.ownGroups && ctx.me.ownWorkGroupIds.length > 0 ? ctx.me.ownWorkGroupIds : null;
  add(own, p => `s.work_group_id = ANY(${p}::uuid[])`);
  return conditions;
}

const names = new Map<string, string>();
function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = `strategy.feed.${names.size}`;
    names.set(text, name);
  }
  return name;
}

/** The query's words as a tsquery of all of them, the last as a prefix: somebody is still typing it. */
export function prefixOf(query: string): string {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word, index) => (index === words.length - 1 ? `${word}:*` : word)).join(' & ');
}
