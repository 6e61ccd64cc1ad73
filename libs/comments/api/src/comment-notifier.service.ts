import { Injectable } from '@nestjs/common';
import { type CommandScope, ModerationService, Notices, type RequestContext } from '@tessellate/api-kernel';
import type { CommentNoticeKind } from '@tessellate/comments-contract';
import type { TargetRef } from '@tessellate/contract';
import type { EntityManager } from 'typeorm';
import { COMMENT_NOTICES } from './comment.notices';

/** Tells people of comments that concern them, in the transaction of the comment. */
@Injectable()
export class CommentNotifier {
  constructor(
    private readonly notices: Notices,
    private readonly moderation: ModerationService,
  ) {
    notices.onAttached((tx, host) => this.toldOf(tx, host));
  }

  /** Once a person and comment, for the first of the reasons given; nobody hears of their own. */
  async concerned(
    tx: EntityManager,
    { id, authorId, at }: { id: string; authorId: string; at: Date },
    people: { personId: string; kind: CommentNoticeKind }[],
  ): Promise<void> {
    const first = new Map<string, CommentNoticeKind>();
    for (const { personId, kind } of people) {
      if (personId !== authorId && !first.has(personId)) first.set(personId, kind);
    }
    if (first.size === 0) return;
    const added: { personId: string; kind: CommentNoticeKind }[] = await tx.query(
      `INSERT INTO comment_notice (person_id, comment_id, kind, at)
       SELECT n.id, $1, n.kind, $2 FROM unnest($3::uuid[], $4::text[]) AS n(id, kind)
       ON CONFLICT DO NOTHING RETURNING person_id AS "personId", kind`,
      [id, at, [...first.keys()], [...first.values()]],
    );
    for (const kind of new Set(added.map(row => row.kind))) {
      const to = added.filter(row => row.kind === kind).map(row => row.personId);
      await this.notices.raise(tx, { kind: COMMENT_NOTICES[kind], to, about: { type: 'COMMENT', id }, at });
    }
  }

  /** A comment is there no longer for those who were told of it and have not seen it. */
  async withdrawn(tx: EntityManager, commentId: string): Promise<void> {
    const told: { personId: string }[] = await tx.query(
      'SELECT person_id AS "personId" FROM comment_notice WHERE comment_id = $1 AND seen_at IS NULL',
      [commentId],
    );
    await this.notices.withdrawn(
      tx,
      told.map(({ personId }) => personId),
    );
  }

  /** Takes somebody else's comment away, into the log and with word to its author. */
  async hide(scope: CommandScope, ctx: RequestContext, id: string, reason: string | null): Promise<void> {
    await this.moderation.hide(scope, ctx, { type: 'COMMENT', id }, reason);
  }

  /** The person has looked at the comments of a host. */
  async seen(tx: EntityManager, personId: string, host: TargetRef): Promise<void> {
    const [rows]: [{ id: string }[], number] = await tx.query(
      `UPDATE comment_notice n SET seen_at = now() FROM comment c
       WHERE n.person_id = $1 AND n.seen_at IS NULL AND c.id = n.comment_id AND c.target_type = $2 AND c.target_id = $3
       RETURNING c.id`,
      [personId, host.type, host.id],
    );
    await this.notices.seen(
      tx,
      personId,
      rows.map(({ id }) => ({ type: 'COMMENT' as const, id })),
    );
  }

  /** Whoever was told of comments on a host and has not seen them. */
  private async toldOf(tx: EntityManager, host: TargetRef): Promise<string[]> {
    const told: { personId: string }[] = await tx.query(
      `SELECT DISTINCT n.person_id AS "personId" FROM comment_notice n JOIN comment c ON c.id = n.comment_id
       WHERE n.seen_at IS NULL AND c.target_type = $1 AND c.target_id = $2`,
      [host.type, host.id],
    );
    return told.map(({ personId }) => personId);
  }
}
