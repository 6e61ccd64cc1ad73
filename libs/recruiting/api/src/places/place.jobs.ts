import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommandService, Jobs } from '@tessellate/api-kernel';
import { groupOf } from '../applications/application-row';
import { PLACE_APPLICATION, type PlaceApplication } from './place-application';
import { BEGIN_JOB, PlaceMembershipService } from './place-membership.service';
import { Waitlist } from './waitlist.service';

/** What comes with a place when a held decision goes out. */
@Injectable()
export class PlaceJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly commands: CommandService,
    private readonly waitlist: Waitlist,
    private readonly placeMemberships: PlaceMembershipService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ applicationId: string }>(BEGIN_JOB, ({ applicationId }) => this.begin(applicationId));
  }

  /** May run again, or after the place was given up or its owner came in by themselves: then there is nothing to do. */
  private async begin(id: string): Promise<void> {
    await this.commands.unattended(async scope => {
      const { tx } = scope;
      const workGroupId = await groupOf(tx, id);
      const group = workGroupId ? await this.waitlist.lock(tx, workGroupId) : null;
      const [application]: PlaceApplication[] = await tx.query(
        `SELECT ${PLACE_APPLICATION} FROM application WHERE id = $1 AND state = 'PLACED' AND person_id IS NULL FOR NO KEY UPDATE`,
        [id],
      );
      if (!group || !application) return;
      await this.placeMemberships.welcome(scope, group, application);
      await this.waitlist.tell(tx, application);
    });
  }
}
