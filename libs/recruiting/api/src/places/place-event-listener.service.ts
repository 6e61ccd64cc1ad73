import { Injectable } from '@nestjs/common';
import { CommandService, Outbox } from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import type { DomainEvents } from '@tessellate/contract';
import { IdentityService } from '@tessellate/identity-api';
import type { ApplicationState } from '@tessellate/recruiting-contract';
import { HubDirectory } from '@tessellate/network-api';
import { moveApplication } from '../applications/move-application';
import { RecruitingQueries } from './recruiting.queries';
import { PLACE_APPLICATION, type PlaceApplication } from './place-application';
import { PlaceMembershipService } from './place-membership.service';
import { Waitlist } from './waitlist.service';

/** What places follow from elsewhere: a membership that ends, an address that is proved; and who is told of changes. */
@Injectable()
export class PlaceEventListener {
  constructor(
    private readonly commands: CommandService,
    private readonly waitlist: Waitlist,
    private readonly placeMemberships: PlaceMembershipService,
    private readonly identity: IdentityService,
    private readonly hubs: HubDirectory,
    private readonly recruiting: RecruitingQueries,
    private readonly realtime: Realtime,
  ) {}

  listen(outbox: Outbox): void {
    outbox.on('workGroup.memberRemoved', ended => this.memberRemoved(ended));
    outbox.on('account.verified', ({ personId }) => this.accountVerified(personId));
    outbox.on('application.changed', change => this.changed(change));
  }

  /** Somebody was removed on the group’s page: so is their place. Before the start it goes to whoever waits. */
  private async memberRemoved({
    workGroupId,
    personId,
    ending,
    actorId,
    reason,
  }: DomainEvents['workGroup.memberRemoved']): Promise<void> {
    // A place that was kept to the end stays one; one that was taken along has been filled with the move.
    if (ending === 'COMPLETED' || ending === 'MOVED') return;
    await this.commands.unattended(async ({ tx }) => {
      const group = await this.waitlist.lock(tx, workGroupId);
      if (!group) return;
      const [application]: { id: string; state: ApplicationState }[] = await tx.query(
        `SELECT id, state FROM application WHERE work_group_id = $1 AND person_id = $2 AND NOT EXISTS (
           SELECT 1 FROM work_group_membership WHERE work_group_id = $1 AND person_id = $2 AND until IS NULL)
         ORDER BY submitted_at DESC, id LIMIT 1 FOR NO KEY UPDATE`,
        [workGroupId, personId],
      );
      // Whoever ended the application first has filled the list with it.
      if (application && application.state !== 'PLACED') return;
      if (application) await moveApplication(tx, application.id, 'REMOVED', { decided: { by: actorId, reason } });
      await this.waitlist.fill(tx, group);
    });
  }

  /** Somebody signed up by themselves with the address of their place: proving it is as good as the invitation. */
  private async accountVerified(personId: string): Promise<void> {
    const email = await this.identity.emailOf(personId);
    if (!email) return;
    await this.commands.unattended(async scope => {
      const { tx } = scope;
      const rows: PlaceApplication[] = await tx.query(
        `SELECT ${PLACE_APPLICATION} FROM application WHERE email = $1 AND state = 'PLACED' AND person_id IS NULL FOR NO KEY UPDATE`,
        [email],
      );
      for (const row of rows) {
        await this.placeMemberships.begin(scope, row, personId);
        await this.waitlist.tell(tx, row);
      }
    });
  }

  private async changed(change: { applicationId: string; workGroupId: string }): Promise<void> {
    const hubId = await this.recruiting.hubOf(change.workGroupId);
    if (!hubId) return;
    for (const managerId of await this.hubs.managerIds(hubId)) {
      this.realtime.emitToPerson(managerId, 'application.changed', change);
    }
  }
}
