import { Injectable } from '@nestjs/common';
import { CommandService, Jobs, Notices, Outbox } from '@tessellate/api-kernel';
import { SchoolTime } from '@tessellate/school-time-api';
import type { SchoolCalendar } from '@tessellate/school-time-contract';
import { reminderAt } from '@tessellate/workshops-contract';
import type { EntityManager } from 'typeorm';

const JOB = 'workshop.remind';
const REFRESH_JOB = 'workshop.refresh-reminders';
const EVERY_NIGHT = '40 4 * * *';
/** Longer than the summer holidays, and the two school days before. */
const AHEAD_DAYS = 60;

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
    private readonly schoolTime: SchoolTime,
    outbox: Outbox,
  ) {
    jobs.handle<Due>(JOB, due => this.remind(due));
    jobs.every(REFRESH_JOB, EVERY_NIGHT, () => this.refresh());
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
      const calendar = await this.schoolTime.calendar(tx);
      for (const stepId of stepIds) {
        const step = steps.find(({ id }) => id === stepId);
        await this.schedule(tx, stepId, step, calendar);
      }
    });
  }

  /** Sets the reminders ahead anew: closures may have been corrected since. One that should have been by now keeps its time. */
  async refresh(now = new Date()): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const steps: { id: string; startsAt: Date }[] = await tx.query(
        `SELECT id, starts_at AS "startsAt" FROM cycle_step
         WHERE kind = 'WORKSHOP' AND published_at IS NOT NULL AND cancelled_at IS NULL
           AND starts_at BETWEEN $1 AND $1::timestamptz + make_interval(days => $2)`,
        [now, AHEAD_DAYS],
      );
      const calendar = await this.schoolTime.calendar(tx);
      for (const { id, startsAt } of steps) await this.set(tx, id, startsAt, calendar, now);
    });
  }

  private async schedule(
    tx: EntityManager,
    stepId: string,
    step: StepRow | undefined,
    calendar: SchoolCalendar,
  ): Promise<void> {
    const ahead = step?.on && step.startsAt && (await this.set(tx, stepId, step.startsAt, calendar, new Date()));
    if (!ahead) await this.jobs.cancel(tx, JOB, stepId);
  }

  /** @returns false where it would be past: a workshop told of later than that is news enough by itself */
  private async set(
    tx: EntityManager,
    stepId: string,
    startsAt: Date,
    calendar: SchoolCalendar,
    now: Date,
  ): Promise<boolean> {
    const startAfter = reminderAt(startsAt, calendar);
    if (startAfter <= now) return false;
    const due: Due = { stepId, startsAt: startsAt.toISOString() };
    await this.jobs.add(tx, JOB, due, { startAfter, key: stepId });
    return true;
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
