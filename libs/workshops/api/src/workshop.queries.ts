import { Injectable } from '@nestjs/common';
import { Database, type FromJson, type RequestContext } from '@tessellate/api-kernel';
import { LINK_BEFORE_MS } from '@tessellate/workshops-contract';
import DataLoader from 'dataloader';
import type { WorkshopAttendanceType, WorkshopRsvpType, WorkshopType } from './graphql/workshop.type';
import { seesWorkshop } from './workshop.access';

interface OwnAnswers {
  rsvp: WorkshopRsvpType | null;
  attendance: WorkshopAttendanceType | null;
}

interface OwnRow extends OwnAnswers {
  stepId: string;
  takesPart: boolean;
}

/** What one person said about a workshop and how they were marked. */
export type OwnPart = Omit<OwnRow, 'stepId'>;

const NOTHING: OwnPart = { rsvp: null, attendance: null, takesPart: false };

/** Workshops as a page shows them, and the viewer's own part in them. */
@Injectable()
export class WorkshopQueries {
  constructor(private readonly database: Database) {}

  /** Null for a workshop that is absent or unseen. */
  async load(ctx: RequestContext, id: string): Promise<WorkshopType | null> {
    const workshop = await ctx
      .loader('workshop.by-id', () => new DataLoader<string, WorkshopType | null>(ids => this.byIds(ids)))
      .load(id);
    return workshop && seesWorkshop(ctx, workshop) ? workshop : null;
  }

  ownPart(ctx: RequestContext, stepId: string): Promise<OwnPart> {
    return ctx
      .loader('workshop.own', () => new DataLoader<string, OwnPart>(ids => this.own(ctx.me.personId, ids)))
      .load(stepId);
  }

  private async byIds(ids: readonly string[]): Promise<(WorkshopType | null)[]> {
    const rows = await this.database.read<WorkshopType>(
      'workshop.by-ids',
      `SELECT id, work_group_id AS "workGroupId", number, title, brief, starts_at AS "startsAt", ends_at AS "endsAt", format,
         venue, access_notes AS "accessNotes", agenda, agenda_items AS "agendaItems", day_equivalent::float AS "dayEquivalent", resources AS materials,
         published_at IS NOT NULL AS published, cancelled_at AS "cancelledAt", cancel_reason AS "cancelReason",
         coalesce(format <> 'FACE_TO_FACE', false) AND join_url IS NOT NULL AS "hasLink",
         CASE WHEN cancelled_at IS NULL AND now() >= starts_at - make_interval(secs => $2) AND now() <= coalesce(ends_at, starts_at)
           THEN join_url END AS "joinUrl"
       FROM cycle_step WHERE id = ANY($1::uuid[]) AND kind = 'WORKSHOP'`,
      [ids, LINK_BEFORE_MS / 1_000],
    );
    const found = new Map(rows.map(row => [row.id, row]));
    return ids.map(id => found.get(id) ?? null);
  }

  private async own(personId: string, ids: readonly string[]): Promise<OwnPart[]> {
    const rows = await this.database.read<FromJson<OwnRow>>(
      'workshop.own',
      `SELECT s.id AS "stepId",
         CASE WHEN r.step_id IS NOT NULL THEN
           json_build_object('choice', r.choice, 'reason', r.reason, 'answeredAt', r.answered_at,
             'beforeMove', r.starts_at IS DISTINCT FROM s.starts_at) END AS rsvp,
         CASE WHEN a.step_id IS NOT NULL THEN json_build_object('mark', a.mark, 'credit', a.credit, 'way', a.way,
           'markedAt', a.marked_at, 'arrivedAt', a.arrived_at, 'freeUntil', NULL::timestamptz) END AS attendance,
         m.role IS NOT DISTINCT FROM 'PARTICIPANT' AS "takesPart"
       FROM cycle_step s
       LEFT JOIN workshop_rsvp r ON r.step_id = s.id AND r.person_id = $1
       LEFT JOIN workshop_attendance a ON a.step_id = s.id AND a.person_id = $1
       LEFT JOIN work_group_membership m ON m.work_group_id = s.work_group_id AND m.person_id = $1 AND m.until IS NULL
       WHERE s.id = ANY($2::uuid[])`,
      [personId, ids],
    );
    const found = new Map(rows.map(row => [row.stepId, withDates(row)]));
    return ids.map(id => found.get(id) ?? NOTHING);
  }
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** Times inside JSON come as text. */
export function withDates<Row extends FromJson<OwnAnswers>>(row: Row): Omit<Row, keyof OwnAnswers> & OwnAnswers {
  const { rsvp, attendance } = row;
  return {
    ...row,
    rsvp: rsvp && { ...rsvp, answeredAt: new Date(rsvp.answeredAt) },
    attendance: attendance && {
      ...attendance,
      markedAt: new Date(attendance.markedAt),
      arrivedAt: dateOf(attendance.arrivedAt),
      freeUntil: dateOf(attendance.freeUntil),
    },
  };
}
