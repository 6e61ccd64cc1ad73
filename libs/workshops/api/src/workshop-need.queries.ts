import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import { REGISTER_MARGIN_MS, REGISTER_NAMED_DAYS, UNANSWERED_NAMED_DAYS } from '@tessellate/workshops-contract';
import type { WorkshopNeedType } from './graphql/workshop-need.type';

/** What the workshops of the viewer's own groups of this year wait for from them, the earliest first, in one statement. */
@Injectable()
export class WorkshopNeedQueries {
  constructor(private readonly database: Database) {}

  async mine(ctx: RequestContext): Promise<WorkshopNeedType[]> {
    const { personId, ownWorkGroupIds } = ctx.me;
    if (ownWorkGroupIds.length === 0) return [];
    return this.database.read<WorkshopNeedType>('workshop.needs', NEEDS, [
      personId,
      ownWorkGroupIds,
      REGISTER_MARGIN_MS / 1_000,
      REGISTER_NAMED_DAYS,
      UNANSWERED_NAMED_DAYS,
    ]);
  }
}

/** Of a workshop `w`, its participants `p` of whom this holds. */
const participantsWithout = (what: string): string => `CROSS JOIN LATERAL (
  SELECT count(*)::int AS count FROM work_group_membership p
  WHERE p.work_group_id = w.work_group_id AND p.role = 'PARTICIPANT' AND p.until IS NULL AND NOT EXISTS (${what})) x`;

const COLUMNS = `w.id AS "workshopId", w.work_group_id AS "workGroupId", w.reference, w.number, w.starts_at AS "startsAt",
  w.ends_at AS "endsAt", w.format`;

/** Those who lead do the register, however late, and see who has not answered; participants answer for the next workshop. */
const NEEDS = `
  WITH w AS (
    SELECT s.id, s.work_group_id, g.reference, s.number, s.starts_at, s.ends_at, s.format, m.role,
      s.starts_at > now() AND row_number() OVER (PARTITION BY s.work_group_id ORDER BY s.starts_at <= now(), s.starts_at, s.id) = 1 AS next
    FROM work_group_membership m JOIN work_group g ON g.id = m.work_group_id
    JOIN cycle_step s ON s.work_group_id = m.work_group_id AND s.kind = 'WORKSHOP' AND s.published_at IS NOT NULL
      AND s.cancelled_at IS NULL AND s.starts_at IS NOT NULL
    WHERE m.person_id = $1 AND m.until IS NULL AND m.work_group_id = ANY($2::uuid[]))
  SELECT 'REGISTER' AS kind, x.count, ${COLUMNS}, false AS "beforeMove"
  FROM w ${participantsWithout('SELECT 1 FROM workshop_attendance a WHERE a.step_id = w.id AND a.person_id = p.person_id')}
  WHERE w.role = 'FACILITATOR' AND x.count > 0 AND w.starts_at > now() - make_interval(days => $4::int)
    AND (w.starts_at <= now() + make_interval(secs => $3)
      OR (w.starts_at AT TIME ZONE 'Europe/London')::date = (now() AT TIME ZONE 'Europe/London')::date)
  UNION ALL
  SELECT 'ANSWERS' AS kind, x.count, ${COLUMNS}, false AS "beforeMove"
  FROM w ${participantsWithout('SELECT 1 FROM workshop_rsvp r WHERE r.step_id = w.id AND r.person_id = p.person_id')}
  WHERE w.role = 'FACILITATOR' AND w.next AND x.count > 0 AND w.starts_at <= now() + make_interval(days => $5::int)
  UNION ALL
  SELECT 'RSVP' AS kind, 1 AS count, ${COLUMNS}, r.step_id IS NOT NULL AS "beforeMove"
  FROM w LEFT JOIN workshop_rsvp r ON r.step_id = w.id AND r.person_id = $1
  WHERE w.role = 'PARTICIPANT' AND w.next AND (r.step_id IS NULL OR r.starts_at IS DISTINCT FROM w.starts_at)
  ORDER BY "startsAt", "workshopId", kind DESC`;
