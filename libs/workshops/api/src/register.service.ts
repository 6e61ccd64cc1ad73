import { Inject, Injectable } from '@nestjs/common';
import {
  APP_CONFIG,
  type AppConfig,
  AppError,
  AuditService,
  CommandService,
  invalidInput,
  Notices,
  type RequestContext,
} from '@tessellate/api-kernel';
import { ATTENDANCE_LABELS, creditSteps, dayWords, hasPartCredit, wasThere } from '@tessellate/workshops-contract';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type {
  AttendanceMarkInput,
  MarkAttendanceInput,
  OpenRegisterInput,
  UndoMarksInput,
} from './graphql/workshop.input';
import { adjust, apologies, correct, firstMark, isSettled, linesOf, type Marked, takeBack } from './register-lines';
import { assertLeads, assertOn, assertRegisterOpen, holdWorkshop, type WorkshopRow } from './workshop.access';
import { codeFrom, hashOfCode } from './workshop-code';

const SHORTEST_REASON = 3;
const SALT_BYTES = 12;

/** The register: its code, and marks by hand. */
@Injectable()
export class RegisterService {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly commands: CommandService,
    private readonly audit: AuditService,
    private readonly notices: Notices,
  ) {}

  /** Makes the code, or a new one. @returns the workshop's id; the code itself is stored nowhere */
  async open(ctx: RequestContext, input: OpenRegisterInput): Promise<string> {
    return this.commands.run(ctx, 'openRegister', input, async ({ tx, emit }) => {
      const workshop = await holdWorkshop(tx, ctx, input.workshopId);
      assertLeads(ctx, workshop);
      assertOn(workshop);
      if (!workshop.published) throw new AppError('LOCKED', 'Publish the workshop first; then it has a code.');
      const has: unknown[] = await tx.query('SELECT 1 FROM workshop_code WHERE step_id = $1', [workshop.id]);
      if (has.length === 0 || input.rotate) {
        await this.renew(tx, workshop.id);
        // Another wall may show the code that is gone now.
        await emit('workshop.changed', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      }
      return workshop.id;
    });
  }

  async mark(ctx: RequestContext, input: MarkAttendanceInput): Promise<string> {
    return this.commands.run(ctx, 'markAttendance', input, async ({ tx, emit }) => {
      const workshop = await holdWorkshop(tx, ctx, input.workshopId);
      assertLeads(ctx, workshop);
      assertRegisterOpen(workshop);
      // Named twice, the last word counts.
      const marks = new Map(input.marks.map(mark => [mark.personId, mark]));
      const wanted = [...marks.values()].map(mark => ({ ...mark, credit: creditOf(workshop, mark) }));
      const before = await linesOf(tx, ctx, workshop, [...marks.keys()]);
      const sorry = input.passOver ? await apologies(tx, workshop) : new Set<string>();
      const changed = wanted.filter(
        mark =>
          differs(before.get(mark.personId), mark) &&
          !(input.passOver && (before.has(mark.personId) || sorry.has(mark.personId))),
      );
      const reason = input.reason?.trim() ?? '';
      const hasReason = reason.length >= SHORTEST_REASON;
      if (!hasReason && changed.some(({ personId }) => before.get(personId)?.free === false))
        throw invalidInput(
          'This has already been marked. Say why you are changing it; the person will read it.',
          'reason',
        );
      for (const mark of changed) {
        const was = before.get(mark.personId);
        await (!was
          ? firstMark(tx, ctx, workshop, mark, input.mutationId)
          : hasReason
            ? correct(tx, ctx, workshop, mark)
            : adjust(tx, workshop, mark, input.mutationId));
        if (was) await this.tellChange(tx, ctx, workshop, { was, mark, reason: hasReason ? reason : null });
      }
      if (input.passOver) {
        const left = wanted.filter(({ personId }) => sorry.has(personId)).length;
        await this.log(tx, ctx, workshop, {
          action: 'attendance.markedTogether',
          reason: `${changed.length} marked, ${left} with apologies left`,
        });
      }
      if (changed.length > 0)
        await emit('workshop.changed', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      return workshop.id;
    });
  }

  /** Everybody whom the act marked has the mark that they had before, or none; the same undo again changes nothing. */
  async undo(ctx: RequestContext, input: UndoMarksInput): Promise<string> {
    return this.commands.run(ctx, 'undoMarks', input, async ({ tx, emit }) => {
      const workshop = await holdWorkshop(tx, ctx, input.workshopId);
      assertLeads(ctx, workshop);
      assertRegisterOpen(workshop);
      if (await isSettled(tx, ctx, workshop, input.undoes))
        throw new AppError(
          'LOCKED',
          'This can no longer be undone: it was marked more than ten minutes ago, or by somebody else. Change it, and say why.',
        );
      const taken = await takeBack(tx, workshop, input.undoes);
      const [only] = taken;
      if (!only) return workshop.id;
      const back = only.earlier ? ` → ${markInWords(only.earlier)}` : '';
      await this.log(tx, ctx, workshop, {
        action: 'attendance.undone',
        ...(taken.length === 1
          ? { subjectId: only.personId, reason: `${markInWords(only)}${back} (taken back within ten minutes)` }
          : { reason: `${taken.length} marks taken back` }),
      });
      await emit('workshop.changed', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      return workshop.id;
    });
  }

  private async log(
    tx: EntityManager,
    ctx: RequestContext,
    workshop: WorkshopRow,
    { action, reason, subjectId = null }: { action: string; reason: string; subjectId?: string | null },
  ): Promise<void> {
    await this.audit.append(tx, {
      actorId: ctx.me.personId,
      action,
      targetType: 'CYCLE_STEP',
      targetId: workshop.id,
      subjectId,
      audienceId: workshop.workGroupId,
      reason,
    });
  }

  private async renew(tx: EntityManager, stepId: string): Promise<void> {
    for (;;) {
      const salt = randomBytes(SALT_BYTES).toString('base64url');
      const hash = hashOfCode(this.config.authSecret, codeFrom(this.config.authSecret, stepId, salt));
      // Another workshop may have the same six characters, today or long ago.
      const taken: unknown[] = await tx.query('SELECT 1 FROM workshop_code WHERE code_hash = $1', [hash]);
      if (taken.length > 0) continue;
      await tx.query(
        `INSERT INTO workshop_code (step_id, salt, code_hash) VALUES ($1, $2, $3)
         ON CONFLICT (step_id) DO UPDATE SET salt = excluded.salt, code_hash = excluded.code_hash, made_at = now()`,
        [stepId, salt, hash],
      );
      return;
    }
  }

  /** The log keeps every change; the person reads those that were given a reason. */
  private async tellChange(
    tx: EntityManager,
    ctx: RequestContext,
    workshop: WorkshopRow,
    { was, mark, reason }: { was: Marked; mark: Marked; reason: string | null },
  ): Promise<void> {
    const change = `${markInWords(was)} → ${markInWords(mark)}`;
    await this.log(tx, ctx, workshop, {
      action: reason === null ? 'attendance.adjusted' : 'attendance.corrected',
      subjectId: mark.personId,
      reason: reason === null ? `${change} (within ten minutes)` : `${change}: ${reason}`,
    });
    if (reason === null) return;
    await this.notices.raise(tx, {
      kind: 'attendance.corrected',
      to: [mark.personId].filter(id => id !== ctx.me.personId),
      about: { type: 'CYCLE_STEP', id: workshop.id },
      data: { now: markInWords(mark), reason },
    });
  }
}

const markInWords = ({ mark, credit }: Pick<Marked, 'mark' | 'credit'>): string =>
  credit > 0 ? `${ATTENDANCE_LABELS[mark]}, ${dayWords(credit)}` : ATTENDANCE_LABELS[mark];

const differs = (was: Marked | undefined, mark: Marked): boolean =>
  !was || was.mark !== mark.mark || was.credit !== mark.credit;

/** @throws AppError INVALID_INPUT */
function creditOf(workshop: WorkshopRow, { mark, credit }: AttendanceMarkInput): number {
  if (!wasThere(mark)) return 0;
  if (!hasPartCredit(mark)) return workshop.worth;
  // Somebody a few minutes late has the whole of it, unless the facilitator says otherwise.
  if (mark !== 'PART' && (credit === null || credit === undefined)) return workshop.worth;
  const steps = creditSteps(workshop.worth);
  if (steps.length === 0)
    throw invalidInput('This workshop does not count towards the days, so it gives no credit.', 'credit');
  if (credit === null || credit === undefined || !steps.includes(credit))
    throw invalidInput(`Say which part of the workshop counts: ${steps.map(dayWords).join(', ')}.`, 'credit');
  return credit;
}
