import { Injectable } from '@nestjs/common';
import { AppError, CommandService, notFound, Outbox } from '@tessellate/api-kernel';
import { ENDED_STATES, type InterestAnswers, PLACE_STATES } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import { MembershipService } from '@tessellate/work-groups-api';
import { newReference } from './application-reference';
import { ApplicationLetters } from './application.letters';
import { moveApplication } from './move-application';
import { type ApplicationRow, lockApplication, APPLICATION_ROW } from './application-row';
import { Waitlist } from '../places/waitlist.service';
import { requireTold } from './told-standing';

/** Answers that have been checked. */
export interface AcceptedAnswers extends InterestAnswers {
  role: NonNullable<InterestAnswers['role']>;
  schoolUrn: number;
  involvement: NonNullable<InterestAnswers['involvement']>;
}

/** Applications from their submission to their withdrawal. Whoever calls has checked who may. */
@Injectable()
export class ApplicationService {
  constructor(
    private readonly commands: CommandService,
    private readonly outbox: Outbox,
    private readonly letters: ApplicationLetters,
    private readonly waitlist: Waitlist,
    private readonly memberships: MembershipService,
  ) {}

  /**
   * Stores an expression of interest and writes to those concerned. The same id again is the same act. Whoever has a living
   * application in the group already gets a letter with its link instead; the caller cannot tell the two apart.
   * @param id made by the client @param project whose code begins the reference, and the version that found the answers eligible
   * @throws AppError CONFLICT when the id belongs to somebody else's application
   */
  async register(id: string, project: { code: string; versionId: string }, answers: AcceptedAnswers): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      // A reference that is taken already is as rare as one in thirty thousand million, and is drawn again.
      for (let draw = 0; draw < 5; draw++) {
        if (
          await this.insert(
            tx,
            { id, reference: newReference(project.code), projectVersionId: project.versionId },
            answers,
          )
        ) {
          await this.letters.received(tx, await this.row(tx, 'a.id = $1', [id]));
          await this.changed(tx, id, answers.workGroupId);
          return;
        }
        if (await this.isRepetition(tx, id, answers)) return;
        const { workGroupId, email } = answers;
        const [living] = await this.rows(tx, LIVING, [workGroupId, email, ENDED_STATES]);
        if (living) return this.letters.already(tx, living);
      }
      throw new AppError('CONFLICT', 'Your answers could not be saved just now. Send them again in a moment.');
    });
  }

  /** Gives back what is held and ends the application; a place goes on to the waitlist in the same transaction. */
  async withdraw(id: string): Promise<void> {
    await this.commands.unattended(async scope => {
      const { tx } = scope;
      const application = await lockApplication(tx, id);
      if (!application) throw notFound('This application');
      const { state, workGroupId, personId } = application;
      if (ENDED_STATES.includes(state)) {
        await requireTold(tx, id);
        if (state === 'WITHDRAWN') return;
        throw new AppError('LOCKED', 'Your hub has already decided, so there is nothing left to withdraw.');
      }
      await moveApplication(tx, id, 'WITHDRAWN_BY_APPLICANT', { decided: { by: null, reason: null } });
      if (state === 'PLACED' && personId) {
        const reason = 'Withdrew from the programme.';
        await this.memberships.end(scope, { workGroupId, personId, ending: 'LEFT', actorId: personId, reason });
      }
      if (PLACE_STATES.includes(state)) await this.waitlist.freed(tx, workGroupId);
      await this.letters.withdrawn(tx, application);
      await this.changed(tx, id, workGroupId);
    });
  }

  private async insert(
    tx: EntityManager,
    { id, reference, projectVersionId }: { id: string; reference: string; projectVersionId: string },
    answers: AcceptedAnswers,
  ): Promise<boolean> {
    const { workGroupId, name, email, role, roleText, schoolUrn, involvement, hopes, accessNeeds } = answers;
    const rows: unknown[] = await tx.query(
      `INSERT INTO application (id, reference, work_group_id, state, name, email, role, role_text, school_urn, involvement,
         hopes, access_needs, headteacher_name, headteacher_email, project_version_id)
       VALUES ($1, $2, $3, 'AWAITING_HUB', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING RETURNING 1`,
      [
        ...[id, reference, workGroupId, name, email, role, role === 'OTHER' ? roleText : null, schoolUrn, involvement],
        ...[hopes, accessNeeds, answers.headteacherName, answers.headteacherEmail, projectVersionId],
      ],
    );
    return rows.length > 0;
  }

  private async isRepetition(tx: EntityManager, id: string, answers: AcceptedAnswers): Promise<boolean> {
    const rows: { email: string; workGroupId: string }[] = await tx.query(
      'SELECT email, work_group_id AS "workGroupId" FROM application WHERE id = $1',
      [id],
    );
    const first = rows[0];
    if (!first) return false;
    if (first.email === answers.email && first.workGroupId === answers.workGroupId) return true;
    throw new AppError(
      'CONFLICT',
      'These answers were sent before with another address. Reload the page and send them again.',
    );
  }

  private async row(tx: EntityManager, where: string, values: unknown[]): Promise<ApplicationRow> {
    const [row] = await this.rows(tx, where, values);
    if (!row) throw notFound('This application');
    return row;
  }

  private rows(tx: EntityManager, where: string, values: unknown[]): Promise<ApplicationRow[]> {
    return tx.query(`${APPLICATION_ROW} WHERE ${where}`, values);
  }

  private changed(tx: EntityManager, applicationId: string, workGroupId: string): Promise<void> {
    return this.outbox.add(tx, 'application.changed', { applicationId, workGroupId });
  }
}

const LIVING = 'a.work_group_id = $1 AND a.email = $2 AND NOT a.state = ANY($3::text[])';
