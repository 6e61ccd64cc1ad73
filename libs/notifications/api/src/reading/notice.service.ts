import { Injectable } from '@nestjs/common';
import { CommandService, Database, type RequestContext } from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import type { TargetRef } from '@tessellate/contract';
import type { MarkNoticesReadInput } from '../graphql/notice.input';
import { NoticeQueries } from './notice.queries';

/** What has been read. All devices of the person agree at once. */
@Injectable()
export class NoticeService {
  constructor(
    private readonly commands: CommandService,
    private readonly database: Database,
    private readonly realtime: Realtime,
    private readonly queries: NoticeQueries,
  ) {}

  /** Marks the viewer's own notices read: these, or those that lead to a page, or else all of them. */
  async markRead(ctx: RequestContext, input: MarkNoticesReadInput): Promise<void> {
    const { personId } = ctx.me;
    const ids = input.ids ?? (input.path ? await this.queries.unreadAt(ctx, input.path) : null);
    await this.commands.run(ctx, 'markNoticesRead', input, async ({ tx }) => {
      await tx.query(
        `UPDATE notice SET read_at = now() WHERE person_id = $1 AND read_at IS NULL AND ($2::uuid[] IS NULL OR id = ANY($2))`,
        [personId, ids],
      );
      return personId;
    });
    this.tell(personId);
  }

  /**
   * The person has looked at the things themselves, wherever in the app.
   * @param at when that was, if long ago: what was told of them later is still unread
   */
  async seen(personId: string, about: TargetRef[], at: Date | null): Promise<void> {
    const read = await this.database.write(
      'notifications.seen',
      `UPDATE notice n SET read_at = coalesce($4::timestamptz, now()) FROM unnest($2::text[], $3::uuid[]) AS seen(type, id)
       WHERE n.person_id = $1 AND n.read_at IS NULL AND ($4::timestamptz IS NULL OR n.at <= $4)
         AND n.about_type = seen.type AND n.about_id = seen.id RETURNING 1`,
      [personId, about.map(({ type }) => type), about.map(({ id }) => id), at],
    );
    if (read.length > 0) this.tell(personId);
  }

  tell(personId: string): void {
    this.realtime.emitToPerson(personId, 'notices.changed');
  }

  /** On what every server process hears. */
  tellHere(personId: string): void {
    this.realtime.emitToPersonHere(personId, 'notices.changed');
  }
}
