import { Injectable } from '@nestjs/common';
import { AppError, type CommandScope } from '@tessellate/api-kernel';
import { IdentityService } from '@tessellate/identity-api';
import { NetworkAdministration } from '@tessellate/network-api';
import type { Ending } from '@tessellate/recruiting-contract';
import { MembershipService } from '@tessellate/work-groups-api';
import { moveApplication } from '../applications/move-application';
import { PlaceLetters } from './place.letters';
import { awaitsHeadteacher, type LockedGroup, type Registration } from './placed-application';

/** What a place brings: an account, or an invitation to make one; a department; the membership. And what losing it takes. */
@Injectable()
export class Seats {
  constructor(
    private readonly memberships: MembershipService,
    private readonly network: NetworkAdministration,
    private readonly identity: IdentityService,
    private readonly letters: PlaceLetters,
  ) {}

  /**
   * Gives the place. Whoever has an account takes part at once; everybody else is invited to make one. An account whose
   * address nobody has proved might be a stranger's, so its owner is invited as well. The one door to a place, so it also
   * keeps the project’s rule of the headteacher’s commitment.
   * @throws AppError LOCKED while that is awaited
   */
  async give(scope: CommandScope, group: LockedGroup, registration: Registration): Promise<void> {
    if (awaitsHeadteacher(group, registration)) {
      throw new AppError(
        'LOCKED',
        'The headteacher has not confirmed the full year yet. As soon as they have, the place can be given.',
        { reason: 'COMMITMENT_AWAITED' },
      );
    }
    const { tx } = scope;
    await moveApplication(tx, registration.id, registration.state === 'OFFERED' ? 'ACCEPT_OFFER' : 'PLACE');
    const account = await this.identity.accountOf(registration.email, tx);
    if (!account?.verified) return this.letters.invited(tx, group, registration);
    await this.seat(scope, registration, account.personId);
  }

  /** Makes the person of a placed registration a participant, for the department of their school. */
  async seat(scope: CommandScope, registration: Registration, personId: string): Promise<void> {
    const { tx } = scope;
    const { workGroupId, schoolUrn } = registration;
    const departmentId = await this.network.addDepartment({ schoolUrn }, tx);
    await tx.query('UPDATE application SET person_id = $2 WHERE id = $1', [registration.id, personId]);
    await this.network.addDepartmentMember({ personId, departmentId, role: 'HEAD' }, tx);
    await this.memberships.begin(scope, { workGroupId, personId, role: 'PARTICIPANT', departmentId });
  }

  /** Ends the membership that came with a place, if it had begun: whoever was placed may not have made an account yet. */
  async vacate(
    scope: CommandScope,
    { workGroupId, personId, state }: Registration,
    { ending, reason, actorId }: { ending: Ending; reason: string; actorId: string },
  ): Promise<void> {
    if (state !== 'PLACED' || !personId) return;
    const left = ending === 'REMOVED' ? 'REMOVED' : 'LEFT';
    await this.memberships.end(scope, { workGroupId, personId, ending: left, actorId, reason });
  }
}
