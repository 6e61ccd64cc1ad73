import { Injectable } from '@nestjs/common';
import { CommandService, Jobs, Notices, Outbox } from '@tessellate/api-kernel';
import { reminderAt } from '@tessellate/workshops-contract';
import type { EntityManager } from 'typeorm';

const JOB = 'workshop.remind';

interface Due {
  stepId: string;
  startsAt: string;
}

interface StepRow {
  id: string;
  startsAt: Date | null;
  on: boolean;
}

/** Asks those who have not answered, two school days before. Follows whatever happens to the workshop. */
@Injectable()
export class WorkshopReminders {
  constructor(
    private readonly commands: CommandService,
    private readonly jobs: Jobs,
    private readonly notices: Notices,
    outbox: Outbox,
  ) {
    jobs.handle<Due>(JOB, due => this.remind(due));
    outbox.on('cycle.changed', ({ stepIds }) => this.follow(stepIds));
  }

  /** Sets, moves or takes back the reminders of these steps. */
  async follow(stepIds: string[]): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const steps: StepRow[] = await tx.query(
        `SELECT id, starts_at AS "startsAt", kind = 'WORKSHOP' AND published_at IS NOT NULL AND cancelled_at IS NULL AS on
         FROM cycle_step WHERE id = ANY($1::uuid[])`,
        [stepIds],
      );
      for (const stepId of stepIds)
        await this.schedule(
          tx,
          stepId,
          steps.find(({ id }) => id === stepId),
        );
    });
  }

  /** A workshop told of later than that is news enough by itself. */
  private async schedule(tx: EntityManager, stepId: string, step: StepRow | undefined): Promise<void> {
    const startAfter = step?.on && step.startsAt ? reminderAt(step.startsAt) : null;
    if (!step?.startsAt || !startAfter || startAfter <= new Date()) return this.jobs.cancel(tx, JOB, stepId);
    const due: Due = { stepId, startsAt: step.startsAt.toISOString() };
    await this.jobs.add(tx, JOB, due, { startAfter, key: stepId });
  }

  private async remind({ stepId, startsAt }: Due): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const rows: { personId: string }[] = await tx.query(
        `SELECT m.person_id AS "personId" FROM cycle_step s
         JOIN work_group_membership m ON m.work_group_id = s.work_group_id AND m.role = 'PARTICIPANT' AND m.until IS NULL
         WHERE s.id = $1 AND s.starts_at = $2 AND s.starts_at > now() AND s.published_at IS NOT NULL AND s.cancelled_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM workshop_rsvp r WHERE r.step_id = s.id AND r.person_id = m.person_id
             AND r.starts_at = s.starts_at)`,
        [stepId, startsAt],
      );
      if (rows.length === 0) return;
      const first: unknown[] = await tx.query(
        'INSERT INTO workshop_reminder (step_id, starts_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
        [stepId, startsAt],
      );
      if (first.length === 0) return;
      await this.notices.raise(tx, {
        kind: 'workshop.reminder',
        to: rows.map(({ personId }) => personId),
        about: { type: 'CYCLE_STEP', id: stepId },
      });
    });
  }
}
