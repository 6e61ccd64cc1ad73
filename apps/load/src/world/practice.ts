import { EVERYBODY } from '@tessellate/contract';
import { REACTION_KINDS } from '@tessellate/reactions-contract';
import { BIG_IDEAS, KEY_STAGES, TOPIC_SLUGS } from '@tessellate/practice-contract';
import type pg from 'pg';
import { type Random, uuid } from '../lib/random';
import { insertWith } from './insert';
import type { Community, Place } from './people';
import { POOL } from './pools';
import { title } from './texts';

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;

const STRATEGIES = `
  INSERT INTO strategy (id, author_id, department_id, work_group_id, hub_id, reach, audience_id, title, big_ideas, key_stages, topics,
    documents, html, text, excerpt, reading_minutes, published_at)
  SELECT r.id, r.author_id, r.department_id, r.work_group_id, r.hub_id, r.reach, r.audience_id, r.title, r.big_ideas, r.key_stages,
    r.topics, p.documents, p.html, p.text, p.excerpt, 3, r.published_at
  FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, author_id uuid, department_id uuid, work_group_id uuid, hub_id uuid, reach text,
    audience_id uuid, title text, big_ideas text[], key_stages text[], topics text[], pool int, published_at timestamptz)
  JOIN pool_strategy p ON p.n = r.pool`;

const COMMENTS = `
  INSERT INTO comment (id, target_type, target_id, parent_id, author_id, document, html, text, created_at)
  SELECT r.id, 'STRATEGY', r.target_id, r.parent_id, r.author_id, p.document, p.html, p.text, r.created_at
  FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, target_id uuid, parent_id uuid, author_id uuid, pool int, created_at timestamptz)
  JOIN pool_message p ON p.n = r.pool`;

export const REACTIONS = `
  INSERT INTO reaction (target_type, target_id, kind, person_id)
  SELECT r.type, r.id, r.kind, r.person FROM jsonb_to_recordset($1::jsonb) AS r(type text, id uuid, kind text, person uuid)
  ON CONFLICT DO NOTHING`;

/** Strategies over a year by the people of the groups: most for their group, a quarter for the hub, some for all hubs. */
export async function writeStrategies(
  client: pg.Client,
  r: Random,
  { people }: Community,
  count: number,
): Promise<string[]> {
  const authors = people.filter(person => person.groups.length > 0);
  const rows = Array.from({ length: count }, () => {
    const author = r.pick(authors);
    const group = author.groups[0] as Place;
    const reach = r.pick(['WORK_GROUP', 'WORK_GROUP', 'WORK_GROUP', 'WORK_GROUP', 'HUB', 'HUB', 'ALL_HUBS']);
    const audience = reach === 'WORK_GROUP' ? group.id : reach === 'HUB' ? group.hubId : EVERYBODY;
    return {
      id: uuid(),
      author_id: author.id,
      department_id: author.departmentId,
      work_group_id: group.id,
      hub_id: group.hubId,
      reach,
      audience_id: audience,
      title: title(r),
      big_ideas: r.some(BIG_IDEAS, 2),
      key_stages: r.some(KEY_STAGES, 2),
      topics: r.some([...TOPIC_SLUGS], 3),
      pool: r.below(POOL.strategies),
      published_at: new Date(Date.now() - r.next() * YEAR),
    };
  });
  await insertWith(client, STRATEGIES, rows);
  const ids = rows.map(row => row.id);
  await writeReactions(
    client,
    r,
    'STRATEGY',
    ids,
    people.map(person => person.id),
    0.6,
  );
  return ids;
}

/** Words of strategies that have none yet, as publishing writes them. */
export const indexStrategies = (client: pg.Client) =>
  client.query(
    `INSERT INTO strategy_search (strategy_id, words)
     SELECT id, setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('simple', title), 'A')
       || to_tsvector('english', text) || to_tsvector('simple', text)
     FROM strategy ON CONFLICT DO NOTHING`,
  );

/** Two thirds begin a conversation, one third answers one. */
export async function writeComments(
  client: pg.Client,
  r: Random,
  { people }: Community,
  strategyIds: string[],
  count: number,
): Promise<void> {
  const first: { id: string; target: string }[] = [];
  const row = (target: string, parent: string | null) => ({
    id: uuid(),
    target_id: target,
    parent_id: parent,
    author_id: r.pick(people).id,
    pool: r.below(POOL.messages),
    created_at: new Date(Date.now() - r.next() * YEAR),
  });
  const rows = Array.from({ length: count }, (_, n) => {
    if (n % 3 === 2) {
      const { id, target } = r.pick(first);
      return row(target, id);
    }
    const made = row(r.pick(strategyIds), null);
    first.push({ id: made.id, target: made.target_id });
    return made;
  });
  await insertWith(client, COMMENTS, rows);
}

export async function writeReactions(
  client: pg.Client,
  r: Random,
  type: string,
  ids: string[],
  people: string[],
  share: number,
): Promise<void> {
  const rows = ids.flatMap(id =>
    r.next() < share
      ? Array.from({ length: 1 + r.below(4) }, () => ({
          type,
          id,
          kind: r.pick(REACTION_KINDS),
          person: r.pick(people),
        }))
      : [],
  );
  await insertWith(client, REACTIONS, rows);
}
