import { Injectable } from '@nestjs/common';
import { Database, Outbox } from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import type { LiveComment } from '@tessellate/comments-contract';
import type { TargetRef } from '@tessellate/contract';
import type { ReactionChanged } from '@tessellate/reactions-contract';
import { PersonLoader } from '@tessellate/identity-api';

interface LiveCommentRow extends Omit<LiveComment, 'author' | 'createdAt' | 'editedAt' | 'resolvedAt' | 'removedAt'> {
  authorId: string;
  createdAt: Date;
  editedAt: Date | null;
  resolvedAt: Date | null;
  removedAt: Date | null;
}

/** Tells whoever has the host open. Being in the host's room means being allowed to see its comments. */
@Injectable()
export class CommentLive {
  constructor(
    private readonly database: Database,
    private readonly people: PersonLoader,
    private readonly realtime: Realtime,
  ) {}

  register(outbox: Outbox): void {
    for (const name of ['comment.posted', 'comment.changed'] as const) {
      outbox.on(name, async ({ commentId, targetType, targetId }) => {
        const comment = await this.told(commentId);
        if (comment) this.realtime.emit({ type: targetType, id: targetId }, name, comment);
      });
    }
    outbox.on('reaction.changed', change => this.reacted(change));
  }

  /** Nobody is in a room of one comment: whoever has its host open hears of its reactions. */
  private async reacted(change: ReactionChanged): Promise<void> {
    if (change.targetType !== 'COMMENT') return;
    const [host] = await this.database.read<TargetRef>(
      'comment.host',
      'SELECT target_type AS type, target_id AS id FROM comment WHERE id = $1',
      [change.targetId],
    );
    if (host) this.realtime.emit(host, 'reaction.changed', change);
  }

  private async told(id: string): Promise<LiveComment | null> {
    const [row] = await this.database.read<LiveCommentRow>(
      'comment.told',
      `SELECT id, target_type AS "targetType", target_id AS "targetId", parent_id AS "parentId", author_id AS "authorId",
         CASE WHEN removed_at IS NULL THEN html ELSE '' END AS html, CASE WHEN removed_at IS NULL THEN text ELSE '' END AS text,
         version, created_at AS "createdAt", edited_at AS "editedAt", resolved_at AS "resolvedAt", removed_at AS "removedAt"
       FROM comment WHERE id = $1`,
      [id],
    );
    if (!row) return null;
    const { authorId, createdAt, editedAt, resolvedAt, removedAt, ...comment } = row;
    const [person] = await this.people.byIds([authorId]);
    return {
      ...comment,
      createdAt: createdAt.toISOString(),
      editedAt: editedAt?.toISOString() ?? null,
      resolvedAt: resolvedAt?.toISOString() ?? null,
      removedAt: removedAt?.toISOString() ?? null,
      author: {
        id: authorId,
        name: person?.name ?? '',
        jobTitle: person?.jobTitle ?? '',
        pictureFileId: person?.pictureFileId ?? null,
      },
    };
  }
}
