import { Injectable } from '@nestjs/common';
import { BY_NAME, Database, type RequestContext } from '@tessellate/api-kernel';
import { canModerate } from '@tessellate/work-groups-api';
import { FEEDBACK_STEPS, LEAST_ANSWERS } from '@tessellate/workshops-contract';
import type {
  WorkshopFeedbackNumbersType,
  WorkshopFeedbackResultsType,
  WorkshopFeedbackType,
} from './graphql/feedback.type';

interface Totals {
  worth: number[];
  ready: number[];
  texts: string[];
}

const counted = (scale: 'worth' | 'ready') =>
  `ARRAY(SELECT count(b.id)::int FROM generate_series(1, ${FEEDBACK_STEPS}) AS step
     LEFT JOIN workshop_feedback_answer b ON b.step_id = f.step_id AND b.${scale} = step GROUP BY step ORDER BY step) AS ${scale}`;

/** What people said, for those who may know it. */
@Injectable()
export class FeedbackQueries {
  constructor(private readonly database: Database) {}

  /** Null where nobody has asked for it. */
  async feedback(ctx: RequestContext, stepId: string, workGroupId: string): Promise<WorkshopFeedbackType | null> {
    const [row] = await this.database.read<Omit<WorkshopFeedbackType, 'workGroupId'> & { answers: number }>(
      'workshop.feedback',
      `SELECT f.step_id AS id, f.closes_at > now() AS open, f.opened_at AS "openedAt", f.closes_at AS "closesAt",
         (SELECT count(*)::int FROM workshop_feedback_answer b WHERE b.step_id = f.step_id) AS answers,
         EXISTS (SELECT 1 FROM workshop_feedback_given g WHERE g.step_id = f.step_id AND g.person_id = $2) AS "viewerAnswered",
         EXISTS (SELECT 1 FROM workshop_attendance a WHERE a.step_id = f.step_id AND a.person_id = $2
           AND a.mark NOT IN ('ABSENT', 'APOLOGIES')) AS "viewerCanAnswer"
       FROM workshop_feedback f WHERE f.step_id = $1`,
      [stepId, ctx.me.personId],
    );
    if (!row) return null;
    return { ...row, workGroupId, answers: canModerate(ctx.me, workGroupId) ? row.answers : null };
  }

  /**
   * Null while it is open, for fewer than four answers, and for whoever does not lead the group. While it is open, somebody who
   * looked twice would see what the answer between said.
   */
  async results(
    ctx: RequestContext,
    { id, open, answers, workGroupId }: WorkshopFeedbackType,
  ): Promise<WorkshopFeedbackResultsType | null> {
    if (open || answers === null || answers < LEAST_ANSWERS) return null;
    const [totals] = await this.database.read<Totals>(
      'workshop.feedback-results',
      // Ids are made at random with every answer: their order is none.
      `SELECT ${counted('worth')}, ${counted('ready')},
         ARRAY(SELECT b.text FROM workshop_feedback_answer b WHERE b.step_id = f.step_id AND b.text IS NOT NULL ORDER BY b.id) AS texts
       FROM workshop_feedback f WHERE f.step_id = $1`,
      [id],
    );
    if (!totals) return null;
    // Whoever manages the hub sees numbers; words were said to the people who ran the day.
    return { ...totals, texts: ctx.me.ownWorkGroupIds.includes(workGroupId) ? totals.texts : null };
  }

  /** What is closed in all groups that the viewer leads or manages, the newest first. */
  numbers(ctx: RequestContext): Promise<WorkshopFeedbackNumbersType[]> {
    return this.database.read<WorkshopFeedbackNumbersType>(
      'workshop.feedback-numbers',
      `SELECT s.id, s.work_group_id AS "workGroupId", g.reference, s.number, s.title, count(b.id)::int AS answers,
         CASE WHEN count(b.id) >= $2 THEN round(avg(b.worth), 1)::float8 END AS worth,
         CASE WHEN count(b.id) >= $2 THEN round(avg(b.ready), 1)::float8 END AS ready
       FROM workshop_feedback f JOIN cycle_step s ON s.id = f.step_id JOIN work_group g ON g.id = s.work_group_id
       LEFT JOIN workshop_feedback_answer b ON b.step_id = f.step_id
       WHERE s.work_group_id = ANY($1::uuid[]) AND f.closes_at <= now()
       GROUP BY s.id, g.id ORDER BY s.starts_at DESC NULLS LAST, g.reference ${BY_NAME}, s.id LIMIT 100`,
      [ctx.me.ledWorkGroupIds, LEAST_ANSWERS],
    );
  }
}
