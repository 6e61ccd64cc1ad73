import { Injectable } from '@nestjs/common';
import { Database } from '@tessellate/api-kernel';
import type { GroupMoveTargetType } from './graphql/group-move.type';

/** Groups that people of a group can move to. Callers check that the viewer manages its hub. */
@Injectable()
export class GroupMoveQueries {
  constructor(private readonly database: Database) {}

  targets(workGroupId: string): Promise<GroupMoveTargetType[]> {
    return this.database.read<GroupMoveTargetType>(
      'recruiting.group-move-targets',
      `SELECT o.id, o.title, greatest(o.capacity - places_taken(o.id), 0) AS "placesFree",
         next.starts_at AS "nextStartsAt", next.ends_at AS "nextEndsAt"
       FROM work_group g JOIN work_group o ON o.hub_id = g.hub_id AND o.project_id = g.project_id
         AND o.academic_year_id = g.academic_year_id AND o.id <> g.id
       JOIN academic_year y ON y.id = g.academic_year_id
       LEFT JOIN LATERAL (SELECT s.starts_at, s.ends_at FROM cycle_step s
         WHERE s.work_group_id = o.id AND s.kind = 'WORKSHOP' AND s.published_at IS NOT NULL AND s.cancelled_at IS NULL
           AND s.starts_at > now() ORDER BY s.starts_at, s.id LIMIT 1) next ON true
       WHERE g.id = $1 AND y.ends_on >= (now() AT TIME ZONE 'Europe/London')::date ORDER BY o.title, o.id LIMIT 100`,
      [workGroupId],
    );
  }
}
