import type { CommandScope } from '@tessellate/api-kernel';
import type { EntityManager } from 'typeorm';
import type { Standing } from './conversation.policy';

// The names of tables inside of these are used by no statement around them, which would be asked about itself.

/** Whether `writer` leads a group that `reader` is in, or manages its hub, or the hub whose alumni they belong to. */
const leads = (writer: string, reader: string): string => `(EXISTS (
    SELECT 1 FROM work_group_membership theirs JOIN work_group g ON g.id = theirs.work_group_id
    WHERE theirs.person_id = ${reader} AND theirs.until IS NULL AND (
      EXISTS (SELECT 1 FROM work_group_membership mine WHERE mine.work_group_id = g.id AND mine.person_id = ${writer}
        AND mine.until IS NULL AND mine.role = 'FACILITATOR')
      OR EXISTS (SELECT 1 FROM hub_membership h WHERE h.hub_id = g.hub_id AND h.person_id = ${writer} AND h.until IS NULL AND h.role = 'MANAGER')))
  OR EXISTS (SELECT 1 FROM hub_membership theirs JOIN hub_membership mine ON mine.hub_id = theirs.hub_id
    WHERE theirs.person_id = ${reader} AND theirs.until IS NULL AND mine.person_id = ${writer} AND mine.until IS NULL AND mine.role = 'MANAGER'))`;

const blocks = (who: string, whom: string): string =>
  `EXISTS (SELECT 1 FROM conversation_block blk WHERE blk.person_id = ${who} AND blk.blocked_id = ${whom})`;

const leadersOnly = (who: string): string =>
  `EXISTS (SELECT 1 FROM conversation_choice choice WHERE choice.person_id = ${who} AND choice.leaders_only)`;

/** How the people $2 stand to $1, who wants to write to them. */
export const STANDINGS = `
  SELECT p.id,
    (EXISTS (SELECT 1 FROM work_group_membership m WHERE m.person_id = p.id AND m.until IS NULL)
      OR EXISTS (SELECT 1 FROM hub_membership h WHERE h.person_id = p.id AND h.until IS NULL)) AS reads,
    ${leadersOnly('p.id')} AS "leadersOnly", ${leads('$1::uuid', 'p.id')} AS "writerLeads",
    ${blocks('$1::uuid', 'p.id')} AS "blockedByWriter", ${blocks('p.id', '$1::uuid')} AS "blocksWriter"
  FROM person p WHERE p.id = ANY($2::uuid[]) AND p.erased_at IS NULL`;

/** The hubs that somebody belongs to or has a Work Group in, also one of an earlier year that they still read. */
const hubsOf = (who: string): string => `(
    SELECT in_hub.hub_id FROM hub_membership in_hub WHERE in_hub.person_id = ${who} AND in_hub.until IS NULL
    UNION ALL SELECT its.hub_id FROM work_group_membership in_group JOIN work_group its ON its.id = in_group.work_group_id
      WHERE in_group.person_id = ${who} AND in_group.until IS NULL)`;

/** A national coordinator may write to every hub, and be answered. */
const share = (
  a: string,
  b: string,
): string => `(EXISTS (SELECT 1 FROM ${hubsOf(a)} AS one JOIN ${hubsOf(b)} AS other USING (hub_id))
  OR EXISTS (SELECT 1 FROM national_coordinator nat WHERE nat.person_id IN (${a}, ${b})))`;

/** Of the person $1, or of everybody. */
const CONCERNED = `($1::uuid IS NULL
  OR c.thread_id IN (SELECT mine.thread_id FROM conversation_member mine WHERE mine.person_id = $1))`;

/**
 * Whether each conversation should be closed: between two, when one has blocked the other, takes messages from few and has not
 * written first, or shares nothing with them any more; of several, when nobody is left to read.
 */
const SHOULD = `
  SELECT c.thread_id, CASE WHEN c.pair IS NULL
      THEN (SELECT count(*) FROM conversation_member m WHERE m.thread_id = c.thread_id AND m.left_at IS NULL) < 2
      ELSE ${blocks('a.person_id', 'b.person_id')} OR ${blocks('b.person_id', 'a.person_id')} OR NOT ${share('a.person_id', 'b.person_id')}
        OR (c.opened_by <> a.person_id AND ${leadersOnly('a.person_id')} AND NOT ${leads('b.person_id', 'a.person_id')})
        OR (c.opened_by <> b.person_id AND ${leadersOnly('b.person_id')} AND NOT ${leads('a.person_id', 'b.person_id')})
    END AS closed
  FROM conversation c
  LEFT JOIN conversation_member a ON a.thread_id = c.thread_id AND a.person_id = split_part(c.pair, ':', 1)::uuid
  LEFT JOIN conversation_member b ON b.thread_id = c.thread_id AND b.person_id = split_part(c.pair, ':', 2)::uuid
  WHERE ${CONCERNED}`;

/** Who is in a conversation of several, and whether they share nothing with any of the others. */
const APART = `
  SELECT m.thread_id, m.person_id, NOT EXISTS (
      SELECT 1 FROM conversation_member o WHERE o.thread_id = m.thread_id AND o.person_id <> m.person_id
        AND (o.left_at IS NULL OR o.let_out) AND ${share('o.person_id', 'm.person_id')}) AS apart
  FROM conversation_member m JOIN conversation c ON c.thread_id = m.thread_id AND c.pair IS NULL
  WHERE (m.left_at IS NULL OR m.let_out) AND ${CONCERNED}`;

/** Whether `settle` would change anything. */
export const UNSETTLED = `
  SELECT EXISTS (SELECT 1 FROM (${SHOULD}) AS s JOIN thread t ON t.id = s.thread_id WHERE s.closed <> (t.locked_at IS NOT NULL))
    OR EXISTS (SELECT 1 FROM (${APART}) AS s JOIN conversation_member m USING (thread_id, person_id) WHERE s.apart <> m.let_out)
    AS unsettled`;

/** Whoever settles the same conversation at the same time has committed before this one looks. */
const HOLD = `
  SELECT t.id FROM thread t JOIN conversation c ON c.thread_id = t.id WHERE ${CONCERNED} ORDER BY t.id FOR NO KEY UPDATE OF t`;

const LET_OUT = `
  UPDATE conversation_member m SET left_at = CASE WHEN s.apart THEN now() END, let_out = s.apart
  FROM (${APART}) AS s WHERE m.thread_id = s.thread_id AND m.person_id = s.person_id AND s.apart <> m.let_out
  RETURNING m.person_id AS id`;

const CLOSE = `
  UPDATE thread t SET locked_at = CASE WHEN s.closed THEN date_trunc('milliseconds', now()) END
  FROM (${SHOULD}) AS s WHERE t.id = s.thread_id AND s.closed <> (t.locked_at IS NOT NULL)
  RETURNING t.id, t.locked_at IS NOT NULL AS closed`;

export const standingsIn = (tx: EntityManager, writerId: string, ids: string[]): Promise<Standing[]> =>
  tx.query(STANDINGS, [writerId, ids]);

/**
 * Closes and opens the conversations of somebody, or of everybody, as blocks, choices and memberships have it now, and lets out of
 * those of several whoever shares nothing with the others any more; they are back when they do again.
 */
export async function settle({ tx, emit, signal }: CommandScope, personId: string | null): Promise<void> {
  await tx.query(HOLD, [personId]);
  const [moved]: [{ id: string }[], number] = await tx.query(LET_OUT, [personId]);
  const [changed]: [{ id: string; closed: boolean }[], number] = await tx.query(CLOSE, [personId]);
  for (const { id } of moved) await signal('access', id);
  for (const { id, closed } of changed)
    await emit('thread.changed', { threadId: id, audienceId: id, change: closed ? 'locked' : 'unlocked' });
}

/** Who opens, blocks or chooses waits for the others who do so with the same people: none of them sees half of it. */
export async function holdPeople(tx: EntityManager, ids: readonly string[]): Promise<void> {
  for (const id of [...new Set(ids)].sort())
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('conversation:' || $1::text, 0))`, [id]);
}
