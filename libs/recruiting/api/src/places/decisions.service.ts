import { Injectable } from '@nestjs/common';
import { type CommandScope, CommandService, invalidInput, notFound, type RequestContext } from '@tessellate/api-kernel';
import {
  APPLICATION_STATE_LABELS,
  DECIDABLE,
  type Decision,
  type Ending,
  ENDING_OF,
} from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import { moveApplication } from '../applications/move-application';
import { DecisionLog } from './decision-log.service';
import type { DecideApplicationsInput } from './graphql/recruiting.input';
import { PlaceLetters } from './place.letters';
import { RecruitingQueries } from './recruiting.queries';
import { type LockedGroup, PLACE_APPLICATION, type PlaceApplication } from './place-application';
import { PlaceMembershipService } from './place-membership.service';
import { DecisionVersionCheck } from './decision-version-check.service';
import { Waitlist } from './waitlist.service';

/** What hub managers decide of applications, one or many at once: all of it happens, or nothing. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly commands: CommandService,
    private readonly recruiting: RecruitingQueries,
    private readonly waitlist: Waitlist,
    private readonly placeMemberships: PlaceMembershipService,
    private readonly letters: PlaceLetters,
    private readonly versionCheck: DecisionVersionCheck,
    private readonly log: DecisionLog,
  ) {}

  async decide(ctx: RequestContext, input: DecideApplicationsInput): Promise<void> {
    const { workGroupId, decision, applications } = input;
    await this.recruiting.requireManaged(ctx, workGroupId);
    const reason = input.reason?.trim() ?? '';
    if (ENDING_OF[decision] && reason.length < 3) {
      throw invalidInput('Give a reason; the applicant will read it.', 'reason');
    }
    const versions = new Map(applications.map(({ id, version }) => [id, version]));
    await this.commands.run(ctx, 'decideApplications', input, async scope => {
      const { tx } = scope;
      const group = await this.waitlist.lock(tx, workGroupId);
      if (!group) throw notFound('This Work Group');
      const rows = await this.lockApplications(tx, workGroupId, [...versions.keys()]);
      await this.versionCheck.refuse(ctx, rows, versions);
      const stuck = rows.find(({ state }) => !DECIDABLE[decision].includes(state));
      if (stuck) {
        const words = `${stuck.name}: “${APPLICATION_STATE_LABELS[stuck.state]}”`;
        throw invalidInput(
          decision === 'DECLINE' && stuck.state === 'PLACED'
            ? `${words}. You cannot decline somebody who has a place: remove them, or withdraw them if the school asked for it.`
            : `${words}, so this is no longer possible.`,
        );
      }
      if (decision === 'APPROVE')
        await this.log.waive(tx, group, rows, {
          reason: input.withoutCommitment?.trim() ?? '',
          actorId: ctx.me.personId,
        });
      await this.apply(scope, group, rows, { decision, reason, actorId: ctx.me.personId });
      return workGroupId;
    });
  }

  /** Decides of applications that are locked; those first who registered first. */
  async apply(
    scope: CommandScope,
    group: LockedGroup,
    rows: PlaceApplication[],
    by: { decision: Decision; reason: string; actorId: string },
  ): Promise<void> {
    const { tx } = scope;
    let free = await this.waitlist.free(tx, group);
    if (by.decision === 'WAITLIST' && free > 0 && !group.started) {
      throw invalidInput(
        free === 1
          ? 'One place is free. Approve somebody for it, or lower the number of places first.'
          : `${free} places are free. Approve people for them, or lower the number of places first.`,
      );
    }
    for (const row of rows) {
      await this.log.sign(tx, row, group, by);
      const ending = ENDING_OF[by.decision];
      if (ending) await this.end(scope, group, row, ending, by);
      else if (by.decision === 'APPROVE' && free > 0) {
        await this.placeMemberships.give(scope, group, row);
        await this.waitlist.tell(tx, row);
        free -= 1;
      } else if (row.state === 'WAITLISTED') {
        throw invalidInput(
          `All places are taken. ${row.name} is on the waitlist and will be offered a place when it is their turn.`,
        );
      } else await this.waitlist.join(tx, group, row);
    }
    await this.waitlist.fill(tx, group);
  }

  private async end(
    scope: CommandScope,
    group: LockedGroup,
    row: PlaceApplication,
    ending: Ending,
    { reason, actorId }: { reason: string; actorId: string },
  ): Promise<void> {
    const { tx } = scope;
    await moveApplication(tx, row.id, ending);
    await this.waitlist.stopClock(tx, row.id);
    await this.placeMemberships.end(scope, row, { ending, reason, actorId });
    await this.letters.ended(tx, group, row, ending, reason);
    await this.waitlist.tell(tx, row);
  }

  private async lockApplications(tx: EntityManager, workGroupId: string, ids: string[]): Promise<PlaceApplication[]> {
    const rows: PlaceApplication[] = await tx.query(
      `SELECT ${PLACE_APPLICATION} FROM application WHERE work_group_id = $1 AND id = ANY($2::uuid[])
       ORDER BY submitted_at, id FOR NO KEY UPDATE`,
      [workGroupId, ids],
    );
    if (rows.length < ids.length) throw notFound('This application');
    return rows;
  }
}
