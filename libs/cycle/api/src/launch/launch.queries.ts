import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import { canManage, canModerate, type WorkGroupType } from '@tessellate/work-groups-api';
import DataLoader from 'dataloader';
import type { LaunchChecklistType } from '../graphql/launch.type';
import { type LaunchItem, LaunchRegistry } from './launch.registry';

/** What is still to do before a Work Group begins, batched per request, for those who lead it or manage its hub. */
@Injectable()
export class LaunchQueries {
  constructor(
    private readonly database: Database,
    private readonly registry: LaunchRegistry,
  ) {}

  /** Null for whoever only takes part, once everything is done, and once the group is under way. */
  async of(ctx: RequestContext, group: WorkGroupType): Promise<LaunchChecklistType | null> {
    if (!canModerate(ctx.me, group.id)) return null;
    const all = await ctx
      .loader('cycle.launch', () => new DataLoader<string, LaunchItem[] | null>(ids => this.byGroups(ids)))
      .load(group.id);
    const manages = canManage(ctx.me, group);
    const items = (all ?? [])
      .filter(({ managersOnly }) => manages || !managersOnly)
      .map(({ order: _order, managersOnly: _managersOnly, ...item }) => item);
    const openCount = items.filter(({ done }) => !done).length;
    return openCount === 0 ? null : { items, openCount };
  }

  private async byGroups(ids: readonly string[]): Promise<(LaunchItem[] | null)[]> {
    const ahead = await this.database.read<{ id: string }>('cycle.launch-groups', NOT_UNDER_WAY, [ids]);
    const items = ahead.length > 0 ? await this.registry.all(ahead.map(({ id }) => id)) : null;
    return ids.map(id => items?.get(id) ?? null);
  }
}

/** Of this year or a later one, and no workshop that the group knows of has begun. */
const NOT_UNDER_WAY = `
  SELECT g.id FROM work_group g JOIN academic_year y ON y.id = g.academic_year_id
  WHERE g.id = ANY($1::uuid[]) AND y.ends_on >= (now() AT TIME ZONE 'Europe/London')::date
    AND NOT EXISTS (SELECT 1 FROM cycle_step s WHERE s.work_group_id = g.id AND s.kind = 'WORKSHOP'
      AND s.published_at IS NOT NULL AND s.cancelled_at IS NULL AND s.starts_at <= now())`;
