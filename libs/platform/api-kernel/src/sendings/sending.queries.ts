import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.service';
import type { RequestContext } from '../context/request-context';
import type { HeldMessage } from './held-messages.service';
import { SendingRegistry } from './sending.registry';

export interface SendingView {
  id: string;
  kind: string;
  aboutId: string;
  actorId: string;
  title: string;
  told: number;
  dueAt: Date;
  sentAt: Date | null;
  recalledAt: Date | null;
}

const VIEW = `SELECT id, kind, about_id AS "aboutId", actor_id AS "actorId", title, told, due_at AS "dueAt", sent_at AS "sentAt",
  recalled_at AS "recalledAt" FROM sending`;

/** What waits to be sent, for those in charge of what it is about. */
@Injectable()
export class SendingQueries {
  constructor(
    private readonly database: Database,
    private readonly kinds: SendingRegistry,
  ) {}

  /** The next to go out first. */
  async waiting(ctx: RequestContext, aboutId: string): Promise<SendingView[]> {
    const rows = await this.database.read<SendingView>(
      'sending.waiting',
      `${VIEW} WHERE about_id = $1 AND sent_at IS NULL AND recalled_at IS NULL ORDER BY due_at, id LIMIT 100`,
      [aboutId],
    );
    return this.seen(ctx, rows);
  }

  /** Null for what is absent, unseen, or went out at once. */
  async byId(ctx: RequestContext, id: string): Promise<SendingView | null> {
    const rows = await this.database.read<SendingView>('sending.by-id', `${VIEW} WHERE id = $1`, [id]);
    return (await this.seen(ctx, rows))[0] ?? null;
  }

  /** What they will read; none once it is sent or taken back. */
  async messages(sendingId: string): Promise<Pick<HeldMessage, 'to' | 'subject' | 'text'>[]> {
    return this.database.read<Pick<HeldMessage, 'to' | 'subject' | 'text'>>(
      'sending.messages',
      'SELECT recipient AS "to", subject, text FROM sending_message WHERE sending_id = $1 ORDER BY id',
      [sendingId],
    );
  }

  private async seen(ctx: RequestContext, rows: SendingView[]): Promise<SendingView[]> {
    const visible = new Set<string>();
    for (const kind of new Set(rows.map(row => row.kind))) {
      const ids = [...new Set(rows.filter(row => row.kind === kind).map(({ aboutId }) => aboutId))];
      for (const id of await this.kinds.of(kind).inCharge(ctx, ids)) visible.add(`${kind} ${id}`);
    }
    return rows.filter(({ kind, aboutId }) => visible.has(`${kind} ${aboutId}`));
  }
}
