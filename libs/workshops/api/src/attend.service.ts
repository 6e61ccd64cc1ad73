import { Inject, Injectable } from '@nestjs/common';
import {
  APP_CONFIG,
  type AppConfig,
  AppError,
  CommandService,
  forbidden,
  invalidInput,
  type RequestContext,
} from '@tessellate/api-kernel';
import {
  ATTENDANCE_LABELS,
  type AttendanceMark,
  codeClosesAt,
  registerOpensAt,
  wasThere,
} from '@tessellate/workshops-contract';
import { whenText } from '@tessellate/school-time-contract';
import type { EntityManager } from 'typeorm';
import { CodeAttempts } from './code-attempts.service';
import type { AttendWorkshopInput } from './graphql/workshop.input';
import { assertOn, placeOf, WORKSHOP_COLUMNS, type WorkshopRow } from './workshop.access';
import { hashOfCode } from './workshop-code';

/** A person in the room types or scans the code on the wall. */
@Injectable()
export class AttendService {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly commands: CommandService,
    private readonly attempts: CodeAttempts,
  ) {}

  /** @returns the workshop's id. @throws AppError with a clear answer for each way a code does not fit */
  async attend(ctx: RequestContext, input: AttendWorkshopInput): Promise<string> {
    const { personId } = ctx.me;
    await this.attempts.count(ctx);
    const id = await this.commands.run(ctx, 'attendWorkshop', input, async ({ tx, emit }) => {
      const workshop = await this.workshopOf(tx, input.code);
      await assertTakesPart(tx, workshop, personId);
      assertNow(workshop);
      const made: unknown[] = await tx.query(
        `INSERT INTO workshop_attendance (step_id, person_id, mark, credit, way, marked_by, arrived_at)
         VALUES ($1, $2, 'PRESENT', $3, 'CODE', $2, now()) ON CONFLICT DO NOTHING RETURNING 1`,
        [workshop.id, personId, workshop.worth],
      );
      if (made.length === 0) await assertPresent(tx, workshop, personId);
      else await emit('workshop.changed', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      return workshop.id;
    });
    await this.attempts.forgive(ctx);
    return id;
  }

  private async workshopOf(tx: EntityManager, code: string): Promise<WorkshopRow> {
    const rows: WorkshopRow[] = await tx.query(
      `SELECT ${WORKSHOP_COLUMNS} FROM workshop_code c JOIN cycle_step s ON s.id = c.step_id
       WHERE c.code_hash = $1 AND s.published_at IS NOT NULL FOR NO KEY UPDATE OF s`,
      [hashOfCode(this.config.authSecret, code)],
    );
    if (!rows[0])
      throw invalidInput(
        'That code does not work. Check it against the one on show: your facilitator may have made a new one.',
        'code',
      );
    return rows[0];
  }
}

async function assertTakesPart(tx: EntityManager, workshop: WorkshopRow, personId: string): Promise<void> {
  const place = await placeOf(tx, workshop.workGroupId, personId);
  if (!place) throw forbidden('This code belongs to a group you are not in. Ask your own facilitator for yours.');
  if (place.ended)
    throw forbidden('Your place in this group has ended, so nothing was recorded. If that is wrong, ask your hub.');
  if (place.role !== 'PARTICIPANT')
    throw forbidden('You lead this group, so there is nothing to record for you. The code works.');
}

function assertNow(workshop: WorkshopRow): void {
  assertOn(workshop);
  const now = new Date();
  if (now < registerOpensAt(workshop))
    throw new AppError(
      'LOCKED',
      `You are a little early: this code works from ${whenText(registerOpensAt(workshop))}.`,
    );
  if (now > codeClosesAt(workshop))
    throw new AppError(
      'LOCKED',
      `It is too late: this code ended on ${whenText(codeClosesAt(workshop))}. Ask your facilitator to mark you.`,
    );
}

/** What a facilitator has written by hand is theirs to change. */
async function assertPresent(tx: EntityManager, workshop: WorkshopRow, personId: string): Promise<void> {
  const rows: { mark: AttendanceMark }[] = await tx.query(
    'SELECT mark FROM workshop_attendance WHERE step_id = $1 AND person_id = $2',
    [workshop.id, personId],
  );
  const mark = rows[0]?.mark;
  if (!mark || mark === 'PRESENT') return;
  const words = ATTENDANCE_LABELS[mark].toLowerCase();
  throw new AppError(
    'CONFLICT',
    wasThere(mark)
      ? `Your facilitator has recorded you already, as “${words}”. There is nothing more to do.`
      : `Your facilitator has recorded you as “${words}”. Ask them to change it.`,
  );
}
