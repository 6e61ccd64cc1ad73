import { Injectable } from '@nestjs/common';
import { AppError, AuditService, CommandService, notFound, Outbox, RateLimits } from '@tessellate/api-kernel';
import { cleanEmail } from '@tessellate/contract';
import { commitmentState, ENDED_STATES, headteacherProblems, INTEREST_FIELDS } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import { ApplicationLetters } from './application.letters';
import { type ApplicationRow, lockApplication } from './application-row';
import { isChased, isNudgeable } from './headteacher-asking';
import { Waitlist } from '../places/waitlist.service';

export interface Headteacher {
  headteacherName: string;
  headteacherEmail: string;
}

const ASKING = { max: 2, seconds: 24 * 3600 };

/** The school's commitment to the full year, which the headteacher gives by a signed link. Callers have checked the link. */
@Injectable()
export class CommitmentService {
  constructor(
    private readonly commands: CommandService,
    private readonly outbox: Outbox,
    private readonly letters: ApplicationLetters,
    private readonly limits: RateLimits,
    private readonly waitlist: Waitlist,
    private readonly audit: AuditService,
  ) {}

  /** A commitment stands; “no” may become “yes”. The same answer again changes nothing. */
  async answer(id: string, headteacherEmail: string, commits: boolean): Promise<void> {
    await this.commands.unattended(({ tx }) => this.answerIn(tx, id, headteacherEmail, commits));
  }

  private async answerIn(tx: EntityManager, id: string, headteacherEmail: string, commits: boolean): Promise<void> {
    await this.change(tx, id, async application => {
      // Meanwhile the applicant may have named another headteacher: then this link has ended.
      if (application.headteacherEmail !== headteacherEmail) throw notFound('This link');
      const state = commitmentState(application);
      if (state === (commits ? 'COMMITTED' : 'DECLINED')) return false;
      if (state === 'COMMITTED') {
        throw new AppError('LOCKED', 'The school has already committed. Write to the hub if that needs to change.');
      }
      await tx.query(
        `UPDATE application SET committed_at = CASE WHEN $2 THEN now() END,
           commitment_declined_at = CASE WHEN $2 THEN NULL ELSE now() END, version = version + 1 WHERE id = $1`,
        [id, commits],
      );
      await this.letters.headteacherAnswered(tx, application, commits);
      // Offers passed by whoever waited without it.
      if (commits && application.state === 'WAITLISTED') await this.waitlist.freed(tx, application.workGroupId);
      return true;
    });
  }

  /** Asks once more, at another address if the first was wrong. */
  async askAgain(id: string, headteacher: Headteacher): Promise<void> {
    await this.commands.unattended(({ tx }) => this.askAgainIn(tx, id, headteacher));
  }

  /** The same within a command of the hub. */
  async askAgainIn(tx: EntityManager, id: string, headteacher: Headteacher): Promise<void> {
    const headteacherName = headteacher.headteacherName.trim();
    const headteacherEmail = cleanEmail(headteacher.headteacherEmail);
    await this.change(tx, id, async application => {
      const fields = headteacherProblems({ headteacherName, headteacherEmail }, application.email);
      const field = INTEREST_FIELDS.find(name => fields[name]);
      if (field) throw new AppError('INVALID_INPUT', fields[field] ?? '', { field, fields });
      if (application.committedAt) throw new AppError('LOCKED', 'The headteacher has already confirmed.');
      await this.limits.take(
        'application.ask-headteacher',
        id,
        ASKING,
        'The headteacher has already been asked twice today.',
      );
      await tx.query(
        `UPDATE application SET headteacher_name = $2, headteacher_email = $3, commitment_declined_at = NULL,
           headteacher_asked = 0, chasing_stopped_at = NULL, chasing_stopped_by = NULL, version = version + 1 WHERE id = $1`,
        [id, headteacherName, headteacherEmail],
      );
      await this.letters.askHeadteacher(tx, { ...application, headteacherName, headteacherEmail, headteacherAsked: 0 });
      return true;
    });
  }

  /** By the clock, while an answer is awaited, never in quiet hours or holidays. May be called again after a crash. */
  async chase(id: string): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const application = await lockApplication(tx, id);
      if (!application || !isChased(application)) return;
      if (await this.letters.waitsForHours(tx, id)) return;
      await this.letters.askHeadteacher(tx, application);
      await this.log(tx, application, { action: 'application.headteacherReminded', actorId: null });
    });
  }

  /** As a manager wished, when it goes out. May be called again after a crash, or after the answer came. */
  async nudge(id: string, actorId: string): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const application = await lockApplication(tx, id);
      if (!application || !(await isNudgeable(tx, application))) return;
      await this.letters.askHeadteacher(tx, application);
      await this.log(tx, application, { action: 'application.headteacherReminded', actorId });
    });
  }

  /** A manager stops the reminders, or lets them go on; in words for the log. */
  async setChasingIn(tx: EntityManager, id: string, chase: boolean, actorId: string): Promise<void> {
    await this.change(tx, id, async application => {
      if (application.committedAt) throw new AppError('LOCKED', 'The headteacher has already confirmed.');
      if (application.chasingStopped !== chase) return false;
      await tx.query(
        `UPDATE application SET chasing_stopped_at = CASE WHEN $2 THEN NULL ELSE now() END,
           chasing_stopped_by = CASE WHEN $2 THEN NULL ELSE $3::uuid END WHERE id = $1`,
        [id, chase, actorId],
      );
      if (chase) await this.letters.planReminder(tx, id);
      else await this.letters.dropReminder(tx, id);
      const action = chase ? 'application.remindersResumed' : 'application.remindersStopped';
      await this.log(tx, application, { action, actorId });
      return false;
    });
  }

  private async log(
    tx: EntityManager,
    { id, workGroupId, personId }: ApplicationRow,
    { action, actorId }: { action: string; actorId: string | null },
  ): Promise<void> {
    await this.audit.append(tx, {
      ...{ actorId, action, reason: '' },
      targetType: 'APPLICATION',
      targetId: id,
      subjectId: personId,
      audienceId: workGroupId,
    });
    await this.outbox.add(tx, 'application.changed', { applicationId: id, workGroupId });
  }

  private async change(
    tx: EntityManager,
    id: string,
    work: (application: ApplicationRow) => Promise<boolean>,
  ): Promise<void> {
    const application = await lockApplication(tx, id);
    if (!application) throw notFound('This application');
    if (ENDED_STATES.includes(application.state)) {
      throw new AppError('LOCKED', 'This application has ended, so you no longer need to reply.');
    }
    if (!(await work(application))) return;
    await this.outbox.add(tx, 'application.changed', { applicationId: id, workGroupId: application.workGroupId });
  }
}
