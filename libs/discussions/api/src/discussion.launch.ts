import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@tessellate/api-kernel';
import { type LaunchItem, LaunchRegistry } from '@tessellate/cycle-api';

/** A thread that somebody has opened, so that whoever joins finds a word for them. */
@Injectable()
export class DiscussionLaunch implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: LaunchRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ items: ids => this.items(ids) });
  }

  private async items(ids: readonly string[]): Promise<Map<string, LaunchItem[]>> {
    const rows = await this.database.read<{ id: string }>('thread.launch', OPENED, [ids]);
    const opened = new Set(rows.map(({ id }) => id));
    return new Map(ids.map(id => [id, [first(id, opened.has(id))]]));
  }
}

/** What the cycle opens by itself welcomes nobody. */
const OPENED = `
  SELECT DISTINCT audience_id AS id FROM thread
  WHERE audience_kind = 'WORK_GROUP' AND audience_id = ANY($1::uuid[]) AND created_by IS NOT NULL`;

const first = (id: string, done: boolean): LaunchItem => ({
  id: 'thread.first',
  title: 'There is a welcome thread',
  detail: 'Nobody has opened one yet.',
  path: `/discussions?group=${id}&new=thread`,
  action: 'Open one',
  done,
  order: 70,
});
