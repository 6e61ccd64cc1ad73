import { Injectable } from '@nestjs/common';
import { type CommandScope, invalidInput } from '@tessellate/api-kernel';
import { type Decision, ENDED_STATES, ENDING_OF, type WrittenEnding } from '@tessellate/recruiting-contract';
import { moveApplication } from '../applications/move-application';
import { DecisionLog } from './decision-log.service';
import type { LockedGroup, PlaceApplication } from './place-application';
import { PlaceMembershipService } from './place-membership.service';
import { PlaceLetters } from './place.letters';
import { Waitlist } from './waitlist.service';

/** What follows from a decision: moves, letters, memberships, and offers of what was freed. */
@Injectable()
export class DecisionActs {
  constructor(
    private readonly waitlist: Waitlist,
    private readonly placeMemberships: PlaceMembershipService,
    private readonly letters: PlaceLetters,
    private readonly log: DecisionLog,
  ) {}

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
      else if (by.decision === 'BRING_BACK') await this.bringBack(scope, group, row);
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

  /** Whoever has registered again meanwhile is in line already. */
  private async bringBack({ tx }: CommandScope, group: LockedGroup, row: PlaceApplication): Promise<void> {
    const again: unknown[] = await tx.query(
      'SELECT 1 FROM application WHERE work_group_id = $1 AND email = $2 AND NOT state = ANY($3::text[])',
      [group.id, row.email, ENDED_STATES],
    );
    if (again.length > 0)
      throw invalidInput(`${row.name} has already registered again: decide on that application instead.`);
    await moveApplication(tx, row.id, 'CAME_BACK');
    await tx.query(
      'UPDATE application SET submitted_at = now(), waitlisted_at = NULL, person_id = NULL WHERE id = $1',
      [row.id],
    );
    await this.letters.cameBack(tx, group, row);
    await this.waitlist.tell(tx, row);
  }

  private async end(
    scope: CommandScope,
    group: LockedGroup,
    row: PlaceApplication,
    ending: WrittenEnding,
    { reason, actorId }: { reason: string; actorId: string },
  ): Promise<void> {
    const { tx } = scope;
    await moveApplication(tx, row.id, ending);
    await this.waitlist.stopClock(tx, row.id);
    await this.placeMemberships.end(scope, row, { ending, reason, actorId });
    await this.letters.ended(tx, group, row, ending, reason);
    await this.waitlist.tell(tx, row);
  }
}
