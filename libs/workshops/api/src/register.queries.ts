import { Inject, Injectable } from '@nestjs/common';
import {
  APP_CONFIG,
  type AppConfig,
  BY_NAME,
  Database,
  type FromJson,
  type RequestContext,
} from '@tessellate/api-kernel';
import { codeClosesAt, registerOpensAt } from '@tessellate/workshops-contract';
import type {
  AttendanceCorrectionType,
  RegisterEntryType,
  WorkshopCodeType,
  WorkshopType,
} from './graphql/workshop.type';
import { codeFrom } from './workshop-code';
import { withDates } from './workshop.queries';

/** What those who lead a group see of a workshop's register. Callers check that they do. */
@Injectable()
export class RegisterQueries {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly database: Database,
  ) {}

  /** Who takes part, by name, and whoever has left but has a mark. */
  async entries(ctx: RequestContext, { id, workGroupId }: WorkshopType): Promise<RegisterEntryType[]> {
    const rows = await this.database.read<FromJson<RegisterEntryType>>(
      'workshop.register',
      `SELECT m.work_group_id AS "workGroupId", m.person_id AS "personId", m.department_id AS "departmentId", m.until IS NULL AS member,
         CASE WHEN r.step_id IS NOT NULL THEN
           json_build_object('choice', r.choice, 'reason', r.reason, 'answeredAt', r.answered_at,
             'beforeMove', r.starts_at IS DISTINCT FROM s.starts_at) END AS rsvp,
         CASE WHEN a.step_id IS NOT NULL THEN json_build_object('mark', a.mark, 'credit', a.credit, 'way', a.way,
           'markedAt', a.marked_at, 'arrivedAt', a.arrived_at,
           'freeUntil', CASE WHEN a.marked_by = $3 AND a.free_until > now() THEN a.free_until END) END AS attendance
       FROM (SELECT DISTINCT ON (person_id) * FROM work_group_membership WHERE work_group_id = $2 AND role = 'PARTICIPANT'
             ORDER BY person_id, until IS NULL DESC, until DESC) m
       JOIN person p ON p.id = m.person_id
       JOIN cycle_step s ON s.id = $1
       LEFT JOIN workshop_rsvp r ON r.step_id = $1 AND r.person_id = m.person_id
       LEFT JOIN workshop_attendance a ON a.step_id = $1 AND a.person_id = m.person_id
       WHERE m.until IS NULL OR a.step_id IS NOT NULL
       ORDER BY member DESC, p.name ${BY_NAME}, m.person_id`,
      [id, workGroupId, ctx.me.personId],
    );
    return rows.map(withDates);
  }

  /** The newest first. */
  async corrections(stepId: string): Promise<AttendanceCorrectionType[]> {
    return this.database.read<AttendanceCorrectionType>(
      'workshop.corrections',
      `SELECT id, at, reason, actor_id AS "actorId", subject_id AS "subjectId" FROM audit_entry
       WHERE target_type = 'CYCLE_STEP' AND target_id = $1 AND action IN ('attendance.corrected', 'attendance.adjusted', 'attendance.undone')
         AND actor_id IS NOT NULL AND subject_id IS NOT NULL ORDER BY at DESC, id LIMIT 100`,
      [stepId],
    );
  }

  /** Null until the register has been opened. */
  async code({ id, startsAt, endsAt }: WorkshopType): Promise<WorkshopCodeType | null> {
    const [row] = await this.database.read<{ salt: string }>(
      'workshop.code',
      'SELECT salt FROM workshop_code WHERE step_id = $1',
      [id],
    );
    if (!row || !startsAt) return null;
    const times = { startsAt, endsAt };
    return {
      code: codeFrom(this.config.authSecret, id, row.salt),
      opensAt: registerOpensAt(times),
      closesAt: codeClosesAt(times),
    };
  }
}
