import { Injectable } from '@nestjs/common';
import { AppError, Outbox } from '@tessellate/api-kernel';
import { IdentityService } from '@tessellate/identity-api';
import { NetworkAdministration } from '@tessellate/network-api';
import type { EntityManager } from 'typeorm';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { PlaceLetters } from './place-letters';
import { awaitsHeadteacher, type LockedGroup, type Registration } from './registration';

/** What a place brings: an account, or an invitation to make one; a department; the membership. And what losing it takes. */
@Injectable()
export class Seats {
  constructor(
    private readonly programme: WorkGroupAdministration,
    private readonly network: NetworkAdministration,
    private readonly identity: IdentityService,
    private readonly letters: PlaceLetters,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Gives the place. Whoever has an account takes part at once; everybody else is invited to make one. An account whose
   * address nobody has proved might be a stranger's, so its owner is invited as well. The one door to a place, so it also
   * keeps the project’s rule of the headteacher’s commitment.
   * @throws AppError LOCKED while that is awaited
   */
  async give(tx: EntityManager, group: LockedGroup, registration: Registration): Promise<void> {
    if (awaitsHeadteacher(group, registration)) {
      throw new AppError(
        'LOCKED',
        'The headteacher has not confirmed the full year yet. As soon as they have, the place can be given.',
        { reason: 'COMMITMENT_AWAITED' },
      );
    }
    await tx.query(
      `UPDATE application SET state = 'PLACED', offer_expires_at = NULL, version = version + 1 WHERE id = $1`,
      [registration.id],
    );
    const account = await this.identity.accountOf(registration.email, tx);
    if (!account?.verified) return this.letters.invited(tx, group, registration);
    await this.seat(tx, registration, account.personId);
  }

  /** Makes the person of a placed registration a participant, for the department of their school. */
  async seat(tx: EntityManager, registration: Registration, personId: string): Promise<void> {
    const { workGroupId, schoolUrn } = registration;
    const departmentId = await this.network.addDepartment({ schoolUrn }, tx);
    await tx.query('UPDATE application SET person_id = $2 WHERE id = $1', [registration.id, personId]);
    await this.network.addDepartmentMember({ personId, departmentId, role: 'HEAD' }, tx);
    await this.programme.addMember({ workGroupId, personId, role: 'PARTICIPANT', departmentId }, tx);
    await this.outbox.add(tx, 'workGroup.memberAdded', { workGroupId, personId });
  }

  /** Ends the membership that came with a place. */
  async vacate(
    tx: EntityManager,
    { workGroupId, personId }: { workGroupId: string; personId: string },
    by: { actorId: string; reason: string },
  ): Promise<void> {
    await this.programme.removeMember({ workGroupId, personId }, tx);
    await this.outbox.add(tx, 'workGroup.memberRemoved', { workGroupId, personId, ...by });
  }
}
