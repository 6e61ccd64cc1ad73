import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Jobs } from '@tessellate/api-kernel';
import { NUDGE_JOB, REMIND_JOB } from './application.letters';
import { CommitmentService } from './commitment.service';

/** What happens to applications by itself. */
@Injectable()
export class ApplicationJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly commitments: CommitmentService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ applicationId: string }>(REMIND_JOB, ({ applicationId }) =>
      this.commitments.chase(applicationId),
    );
    this.jobs.handle<{ applicationId: string; actorId: string }>(NUDGE_JOB, ({ applicationId, actorId }) =>
      this.commitments.nudge(applicationId, actorId),
    );
    this.jobs.every('application.erase', '40 3 * * *', () => this.erase());
  }

  /**
   * After the academic year of the group: what did not become a place goes, whole. Until then a hub can answer questions
   * about a decision, and offer a place that becomes free. Of a place, what its holder needed in the room goes.
   */
  async erase(): Promise<void> {
    await this.database.write(
      'recruiting.forget-applications',
      `DELETE FROM application a USING work_group g, academic_year y WHERE ${OVER} AND a.state <> 'PLACED'`,
    );
    await this.database.write(
      'recruiting.forget-access-needs',
      `UPDATE application a SET access_needs = '' FROM work_group g, academic_year y WHERE ${OVER} AND a.access_needs <> ''`,
    );
  }
}

const OVER = `g.id = a.work_group_id AND y.id = g.academic_year_id
  AND y.ends_on < (now() AT TIME ZONE 'Europe/London')::date`;
