import { Injectable } from '@nestjs/common';
import {
  type Connection,
  connectionFrom,
  Database,
  notFound,
  pageOf,
  type RequestContext,
  TargetRegistry,
  withinAnswer,
} from '@tessellate/api-kernel';
import type { CommentNoticeKind } from '@tessellate/comments-contract';
import type { TargetRef, TargetType } from '@tessellate/contract';
import { excerpt, type RichDocument } from '@tessellate/rich-text';
import DataLoader from 'dataloader';
import type { CommentsArgs } from './graphql/comment.input';
import type { CommentCountType, CommentNoticeType, CommentType } from './graphql/comment.type';

// What a removed comment said is kept for an appeal, but never leaves the server.
const COLUMNS = `c.id, c.target_type AS "targetType", c.target_id AS "targetId", c.parent_id AS "parentId",
  c.author_id AS "authorId", CASE WHEN c.removed_at IS NULL THEN c.html ELSE '' END AS html,
  CASE WHEN c.removed_at IS NULL THEN c.text ELSE '' END AS text,
  CASE WHEN c.removed_at IS NULL THEN c.document END AS document, c.version, c.created_at AS "createdAt",
  c.edited_at AS "editedAt", c.resolved_at AS "resolvedAt", c.removed_at AS "removedAt", c.removed_by AS "removedBy",
  c.removal_reason AS "removalReasonStored"`;
const KEY = `(extract(epoch FROM c.created_at) * 1000000)::bigint::text AS key`;
const MAX_REPLIES = 200;
const MAX_NOTICES = 30;
const EXCERPT = 180;

/** How a comment begins, in words; nothing of one that was removed. */
const excerptOf = (comment: CommentType): string => excerpt((comment.document as RichDocument | null) ?? '', EXCERPT);

@Injectable()
export class CommentQueries {
  constructor(
    private readonly database: Database,
    private readonly targets: TargetRegistry,
  ) {}

  /** First-level comments on a target in the order they were made. @throws AppError NOT_FOUND when the target is unseen */
  async list(ctx: RequestContext, args: CommentsArgs): Promise<Connection<CommentType>> {
    const target = { type: args.targetType, id: args.targetId };
    await this.targets.requireVisible(ctx, target);
    const page = pageOf(args, ['micros', 'uuid']);
    const [order, compare, cursor] = page.forward ? ['ASC', '>', page.after] : ['DESC', '<', page.before];
    const rows = await this.database.read<CommentType & { key: string }>(
      `comment.list.${order}`,
      `SELECT ${COLUMNS}, ${KEY} FROM comment c
       WHERE c.target_type = $1 AND c.target_id = $2 AND c.parent_id IS NULL
         AND ($3::boolean IS NULL OR (c.resolved_at IS NOT NULL) = $3)
         AND ($4::bigint IS NULL OR (c.created_at, c.id) ${compare} (to_timestamp(0) + $4::bigint * interval '1 microsecond', $5::uuid))
         AND (c.removed_at IS NULL OR EXISTS (SELECT 1 FROM comment r WHERE r.parent_id = c.id AND r.removed_at IS NULL) OR c.author_id = $7)
       ORDER BY c.created_at ${order}, c.id ${order} LIMIT $6`,
      [
        target.type,
        target.id,
        args.resolved ?? null,
        cursor?.[0] ?? null,
        cursor?.[1] ?? null,
        page.limit + 1,
        ctx.me.personId,
      ],
    );
    withinAnswer(rows);
    return connectionFrom(
      rows,
      page,
      row => [row.key, row.id],
      row => row,
    );
  }

  /** Replies to a comment, oldest first; all comments of a page in one statement. */
  replies(ctx: RequestContext, commentId: string): Promise<CommentType[]> {
    return ctx
      .loader('comments.replies', () => new DataLoader<string, CommentType[]>(ids => this.repliesOf(ctx, [...ids])))
      .load(commentId);
  }

  /** A comment whose host the viewer can see, or null. */
  async visible(ctx: RequestContext, id: string): Promise<CommentType | null> {
    return (await this.visibleByIds(ctx, [id])).get(id) ?? null;
  }

  async visibleByIds(ctx: RequestContext, ids: string[]): Promise<Map<string, CommentType>> {
    const rows = await this.database.read<CommentType>(
      'comment.by-ids',
      `SELECT ${COLUMNS} FROM comment c WHERE c.id = ANY($1::uuid[])`,
      [ids],
    );
    withinAnswer(rows);
    const seen = await this.visibleTargets(ctx, rows);
    return new Map(rows.filter(row => seen.has(`${row.targetType}:${row.targetId}`)).map(row => [row.id, row]));
  }

  /** How many comments each target has; targets that cannot be seen are left out. */
  async counts(ctx: RequestContext, targets: TargetRef[]): Promise<CommentCountType[]> {
    const seen = await this.visibleTargets(
      ctx,
      targets.map(({ type, id }) => ({ targetType: type, targetId: id })),
    );
    const kept = targets.filter(({ type, id }) => seen.has(`${type}:${id}`));
    const rows = await this.database.read<CommentCountType>(
      'comment.counts',
      `SELECT t.type AS "targetType", t.id AS "targetId", (SELECT count(*)::int FROM comment c
         WHERE c.target_type = t.type AND c.target_id = t.id AND c.removed_at IS NULL) AS count,
         (SELECT count(*)::int FROM comment c WHERE c.target_type = t.type AND c.target_id = t.id AND c.parent_id IS NULL
            AND c.resolved_at IS NOT NULL AND c.removed_at IS NULL) AS resolved
       FROM unnest($1::text[], $2::uuid[]) AS t(type, id)`,
      [kept.map(t => t.type), kept.map(t => t.id)],
    );
    return rows;
  }

  /** Comments that concern the viewer and that they have not seen, newest first, on hosts they can still see. */
  async notices(ctx: RequestContext, most = MAX_NOTICES): Promise<CommentNoticeType[]> {
    const rows = await this.database.read<CommentType & { kind: CommentNoticeKind }>(
      'comment.notices',
      `SELECT ${COLUMNS}, n.kind FROM comment_notice n JOIN comment c ON c.id = n.comment_id
       WHERE n.person_id = $1 AND n.seen_at IS NULL AND c.removed_at IS NULL AND c.resolved_at IS NULL
       ORDER BY n.at DESC LIMIT $2`,
      [ctx.me.personId, most],
    );
    withinAnswer(rows);
    const seen = await this.visibleTargets(ctx, rows);
    const described = await this.describeHosts(rows);
    return rows.flatMap(({ kind, ...comment }) => {
      const host = described.get(`${comment.targetType}:${comment.targetId}`);
      if (!host || !seen.has(`${comment.targetType}:${comment.targetId}`)) return [];
      const excerpt = excerptOf(comment);
      return [{ kind, comment, excerpt, targetTitle: host.title, path: `${host.path}#comment-${comment.id}` }];
    });
  }

  /** Checks a host before anything is attached to it. */
  async requireCommentable(ctx: RequestContext, target: TargetRef): Promise<void> {
    await this.targets.requireVisible(ctx, target);
    if (!(await this.targets.can(ctx, 'comment', target))) throw notFound();
  }

  /** @throws AppError NOT_FOUND when the host is unseen */
  requireHost(ctx: RequestContext, host: TargetRef): Promise<void> {
    return this.targets.requireVisible(ctx, host);
  }

  seesHost(ctx: RequestContext, host: TargetRef): Promise<boolean> {
    return this.targets.isVisible(ctx, host);
  }

  /** Whose the host is, so that they are told of what is said about it. */
  async ownersOf(host: TargetRef): Promise<string[]> {
    const described = await this.targets.of(host.type).describe([host.id]);
    return described.get(host.id)?.ownerIds ?? [];
  }

  private async repliesOf(ctx: RequestContext, ids: string[]): Promise<CommentType[][]> {
    const rows = await this.database.read<CommentType>(
      'comment.replies',
      `SELECT r.* FROM unnest($1::uuid[]) AS p(id) CROSS JOIN LATERAL (
         SELECT ${COLUMNS} FROM comment c WHERE c.parent_id = p.id AND (c.removed_at IS NULL OR c.author_id = $2)
         ORDER BY c.created_at, c.id LIMIT ${MAX_REPLIES}) r`,
      [ids, ctx.viewer?.personId ?? null],
    );
    withinAnswer(rows);
    const byParent = new Map<string, CommentType[]>();
    for (const row of rows) byParent.set(row.parentId!, [...(byParent.get(row.parentId!) ?? []), row]);
    return ids.map(id => byParent.get(id) ?? []);
  }

  private async visibleTargets(
    ctx: RequestContext,
    rows: { targetType: TargetType; targetId: string }[],
  ): Promise<Set<string>> {
    const seen = new Set<string>();
    for (const [type, ids] of byType(rows)) {
      for (const id of await this.targets.of(type).visibleIds(ctx, ids)) seen.add(`${type}:${id}`);
    }
    return seen;
  }

  /** Titles and paths of what the comments are on, by `TYPE:id`. */
  async describeHosts(rows: { targetType: TargetType; targetId: string }[]) {
    const described = new Map<string, { title: string; path: string }>();
    for (const [type, ids] of byType(rows)) {
      for (const [id, description] of await this.targets.of(type).describe(ids))
        described.set(`${type}:${id}`, description);
    }
    return described;
  }
}

export function byType(rows: { targetType: TargetType; targetId: string }[]): Map<TargetType, string[]> {
  const groups = new Map<TargetType, Set<string>>();
  for (const { targetType, targetId } of rows)
    groups.set(targetType, (groups.get(targetType) ?? new Set()).add(targetId));
  return new Map([...groups].map(([type, ids]) => [type, [...ids]]));
}
