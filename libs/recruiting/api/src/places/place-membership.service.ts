import { Injectable } from '@nestjs/common';
import { AppError, type CommandScope, HeldMessages } from '@tessellate/api-kernel';
import { IdentityService } from '@tessellate/identity-api';
import { NetworkAdministration } from '@tessellate/network-api';
import type { Ending } from '@tessellate/recruiting-contract';
import { memberAddedWords, MembershipService } from '@tessellate/work-groups-api';
import { moveApplication } from '../applications/move-application';
import { PlaceLetters } from './place.letters';
import { awaitsHeadteacher, type LockedGroup, type PlaceApplication } from './place-application';

export const BEGIN_JOB = 'application.begin-membership';

/** What a place brings: an account, or an invitation to make one; a department; the membership. And what losing it takes. */
@Injectable()
export class PlaceMembershipService {
  constructor(
    private readonly memberships: MembershipService,
    private readonly network: NetworkAdministration,
    private readonly identity: IdentityService,
    private readonly letters: PlaceLetters,
    private readonly held: HeldMessages,
  ) {}

  /**
   * Gives the place. Whoever has an account takes part at once; everybody else is invited to make one. An account whose
   * address nobody has proved might be a stranger's, so its owner is invited as well. Every place is given here, so it also
   * keeps the project’s rule of the headteacher’s commitment.
   * @throws AppError LOCKED while that is awaited
   */
  async give(scope: CommandScope, group: LockedGroup, application: PlaceApplication): Promise<void> {
    if (awaitsHeadteacher(group, application)) {
      throw new AppError(
        'LOCKED',
        'The headteacher has not confirmed the full year yet. As soon as they have, the place can be given.',
        { reason: 'COMMITMENT_AWAITED' },
      );
    }
    const { tx } = scope;
    await moveApplication(tx, application.id, application.state === 'OFFERED' ? 'ACCEPT_OFFER' : 'PLACE');
    await this.welcome(scope, group, application);
  }

  /** While the decision is held, the group opens to whoever has an account when they are told, and not before. */
  async welcome(scope: CommandScope, group: LockedGroup, application: PlaceApplication): Promise<void> {
    const { tx } = scope;
    const { id, email } = application;
    const account = await this.identity.accountOf(email, tx);
    if (!account?.verified) return this.letters.invited(tx, group, application);
    const direct = () => this.begin(scope, application, account.personId);
    const { title, detail } = memberAddedWords(group.reference);
    const way = { job: BEGIN_JOB, data: { applicationId: id } };
    if (!this.held.keep(tx, { to: { email }, subject: title, text: detail, way, direct })) await direct();
  }

  /** Makes the person of a placed application a participant, for the department of their school. */
  async begin(scope: CommandScope, application: PlaceApplication, personId: string): Promise<void> {
    const { tx } = scope;
    const { workGroupId, schoolUrn } = application;
    const departmentId = await this.network.addDepartment({ schoolUrn }, tx);
    await tx.query('UPDATE application SET person_id = $2 WHERE id = $1', [application.id, personId]);
    await this.network.addDepartmentMember({ personId, departmentId, role: 'HEAD' }, tx);
    await this.memberships.begin(scope, { workGroupId, personId, role: 'PARTICIPANT', departmentId });
  }

  /** Ends the membership that came with a place, if it had begun: whoever was placed may not have made an account yet. */
  async end(
    scope: CommandScope,
    { workGroupId, personId, state }: PlaceApplication,
    { ending, reason, actorId }: { ending: Ending; reason: string; actorId: string },
  ): Promise<void> {
    if (state !== 'PLACED' || !personId) return;
    const left = ending === 'REMOVED' ? 'REMOVED' : 'LEFT';
    await this.memberships.end(scope, { workGroupId, personId, ending: left, actorId, reason });
  }
}
