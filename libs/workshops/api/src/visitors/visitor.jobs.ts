import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommandService, Database, Jobs } from '@tessellate/api-kernel';
import type { EntityManager } from 'typeorm';
import { type InvitedVisitor, VisitorLetters } from './visitor.letters';

const LETTER_JOB = 'workshop.visitor-letter';

/** Letters to visitors within school hours, and what is forgotten by itself. */
@Injectable()
export class VisitorJobs implements OnModuleInit {
  constructor(
    private readonly commands: CommandService,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly letters: VisitorLetters,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ visitorId: string }>(LETTER_JOB, ({ visitorId }) => this.write(visitorId));
    this.jobs.every('workshop.forget-visitors', '45 3 * * *', () => this.forget());
  }

  plan(tx: EntityManager, visitorId: string, startAfter: Date): Promise<void> {
    return this.jobs.add(tx, LETTER_JOB, { visitorId }, { startAfter, key: visitorId });
  }

  /** The address goes with the letter: run again after a crash, it finds none. Whoever was removed meanwhile gets nothing. */
  private async write(visitorId: string): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const [visitor]: InvitedVisitor[] = await tx.query(
        `SELECT v.name, v.email, g.id AS "workGroupId", g.reference AS "groupReference", h.name AS "hubName"
         FROM workshop_visitor v JOIN cycle_step s ON s.id = v.step_id JOIN work_group g ON g.id = s.work_group_id
         JOIN hub h ON h.id = g.hub_id WHERE v.id = $1 AND v.email IS NOT NULL FOR NO KEY UPDATE OF v`,
        [visitorId],
      );
      if (!visitor) return;
      await this.letters.howToJoin(tx, visitor);
      await tx.query('UPDATE workshop_visitor SET email = NULL, letter_at = now() WHERE id = $1', [visitorId]);
    });
    this.jobs.wake();
  }

  /** As with applications that became no place: after the academic year of the group, whole. */
  async forget(): Promise<void> {
    await this.database.write(
      'workshop.forget-visitors',
      `DELETE FROM workshop_visitor v USING cycle_step s, work_group g, academic_year y
       WHERE s.id = v.step_id AND g.id = s.work_group_id AND y.id = g.academic_year_id
         AND y.ends_on < (now() AT TIME ZONE 'Europe/London')::date`,
    );
  }
}
