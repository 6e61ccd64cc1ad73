import { Injectable } from '@nestjs/common';
import { AppError, CommandService, forbidden, type RequestContext } from '@tessellate/api-kernel';
import { FEEDBACK_DAYS } from '@tessellate/workshops-contract';
import type { EntityManager } from 'typeorm';
import { assertLeads, assertOn, holdWorkshop, type WorkshopRow } from '../workshop.access';
import type { AnswerWorkshopFeedbackInput, WorkshopFeedbackInput } from './graphql/feedback.input';

/**
 * A minute's feedback. What is said and who has said something are stored apart, without times, and both are written anew with
 * every answer: neither their order nor the transaction that wrote them tells which belong together.
 */
@Injectable()
export class FeedbackService {
  constructor(private readonly commands: CommandService) {}

  /** Once per workshop; asking again changes nothing. @returns the workshop's id */
  async open(ctx: RequestContext, input: WorkshopFeedbackInput): Promise<string> {
    return this.commands.run(ctx, 'openWorkshopFeedback', input, async ({ tx, emit }) => {
      const workshop = await holdWorkshop(tx, ctx, input.workshopId);
      assertLeads(ctx, workshop);
      assertOn(workshop);
      if (!workshop.published || workshop.startsAt > new Date())
        throw new AppError('LOCKED', 'Ask for feedback once the workshop has begun.');
      const made: unknown[] = await tx.query(
        `INSERT INTO workshop_feedback (step_id, closes_at) VALUES ($1, now() + make_interval(days => $2))
         ON CONFLICT DO NOTHING RETURNING 1`,
        [workshop.id, FEEDBACK_DAYS],
      );
      if (made.length > 0)
        await tx.query(
          `INSERT INTO workshop_day (step_id, screen) VALUES ($1, 'FEEDBACK')
           ON CONFLICT ON CONSTRAINT workshop_day_pkey DO UPDATE SET screen = 'FEEDBACK'`,
          [workshop.id],
        );
      await emit('workshop.dayMoved', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      return workshop.id;
    });
  }

  /** For good: answers that came one by one after somebody had looked would not be anonymous. */
  async close(ctx: RequestContext, input: WorkshopFeedbackInput): Promise<string> {
    return this.commands.run(ctx, 'closeWorkshopFeedback', input, async ({ tx, emit }) => {
      const workshop = await holdWorkshop(tx, ctx, input.workshopId);
      assertLeads(ctx, workshop);
      await tx.query('UPDATE workshop_feedback SET closes_at = now() WHERE step_id = $1 AND closes_at > now()', [
        workshop.id,
      ]);
      await emit('workshop.dayMoved', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      return workshop.id;
    });
  }

  /** @throws AppError LOCKED when it is closed, FORBIDDEN for those who were not there, CONFLICT for a second answer */
  async answer(ctx: RequestContext, input: AnswerWorkshopFeedbackInput): Promise<string> {
    const { mutationId, workshopId, worth, ready } = input;
    // What was said is no part of the command: its hash would be kept beside the person's id.
    return this.commands.run(ctx, 'answerWorkshopFeedback', { mutationId, workshopId }, async ({ tx, emit }) => {
      const workshop = await holdWorkshop(tx, ctx, workshopId);
      await assertOpen(tx, workshop);
      await assertWasThere(tx, workshop, ctx.me.personId);
      const first: unknown[] = await tx.query(
        'INSERT INTO workshop_feedback_given (step_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
        [workshop.id, ctx.me.personId],
      );
      if (first.length === 0) throw new AppError('CONFLICT', 'You have already answered. Each person can answer once.');
      await tx.query('INSERT INTO workshop_feedback_answer (step_id, worth, ready, text) VALUES ($1, $2, $3, $4)', [
        workshop.id,
        worth,
        ready,
        input.text?.trim() || null,
      ]);
      await mix(tx, workshop.id);
      await emit('workshop.dayMoved', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      return workshop.id;
    });
  }
}

/** All rows of the workshop come from this transaction then, the ones under new ids, the others by person. */
async function mix(tx: EntityManager, stepId: string): Promise<void> {
  await tx.query(
    `WITH gone AS (DELETE FROM workshop_feedback_answer WHERE step_id = $1 RETURNING step_id, worth, ready, text)
     INSERT INTO workshop_feedback_answer (step_id, worth, ready, text)
     SELECT step_id, worth, ready, text FROM gone ORDER BY random()`,
    [stepId],
  );
  await tx.query(
    `WITH gone AS (DELETE FROM workshop_feedback_given WHERE step_id = $1 RETURNING step_id, person_id)
     INSERT INTO workshop_feedback_given (step_id, person_id) SELECT step_id, person_id FROM gone ORDER BY person_id`,
    [stepId],
  );
}

async function assertOpen(tx: EntityManager, workshop: WorkshopRow): Promise<void> {
  const [row]: { open: boolean }[] = await tx.query(
    'SELECT closes_at > now() AS open FROM workshop_feedback WHERE step_id = $1',
    [workshop.id],
  );
  if (!row) throw new AppError('LOCKED', 'Your facilitator has not asked for feedback on this workshop yet.');
  if (!row.open) throw new AppError('LOCKED', 'The feedback on this workshop is closed.');
}

async function assertWasThere(tx: EntityManager, workshop: WorkshopRow, personId: string): Promise<void> {
  const rows: unknown[] = await tx.query(
    `SELECT 1 FROM workshop_attendance a
     WHERE a.step_id = $1 AND a.person_id = $2 AND a.mark NOT IN ('ABSENT', 'APOLOGIES')`,
    [workshop.id, personId],
  );
  if (rows.length === 0)
    throw forbidden(
      'Feedback is for those who were at the workshop. If you were, ask your facilitator to mark you in the register.',
    );
}
