import { Injectable } from '@nestjs/common';
import { Database, Outbox } from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import type { CommentTold } from '@tessellate/comments-contract';
import { PersonLoader } from '@tessellate/identity-api';

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
  }

  private async told(id: string): Promise<CommentTold | null> {
    const [row] = await this.database.read<Omit<CommentTold, 'author'> & { authorId: string }>(
      'comment.told',
      `SELECT id, target_type AS "targetType", target_id AS "targetId", parent_id AS "parentId", author_id AS "authorId",
         CASE WHEN removed_at IS NULL THEN html ELSE '' END AS html, CASE WHEN removed_at IS NULL THEN text ELSE '' END AS text,
         version, created_at AS "createdAt", edited_at AS "editedAt", resolved_at AS "resolvedAt", removed_at AS "removedAt"
       FROM comment WHERE id = $1`,
      [id],
    );
    if (!row) return null;
    const { authorId, ...comment } = row;
    const [person] = await this.people.byIds([authorId]);
    return {
      ...comment,
      author: { id: authorId, name: person?.name ?? '', pictureFileId: person?.pictureFileId ?? null },
    };
  }
}
