import { Injectable } from '@nestjs/common';
import { AuditService } from '@tessellate/api-kernel';
import { MembershipMoves, type PlannedMove } from '@tessellate/work-groups-api';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { newReference } from '../applications/application-reference';
import { ApplicationLetters } from '../applications/application.letters';
import { moveApplication } from '../applications/move-application';
import type { LockedGroup } from '../places/place-application';
import { Waitlist } from '../places/waitlist.service';
import { copyPlace, projectCode, type TakenPlace } from './group-move.store';

/** The places of a move: one is kept in the group that they go to, and one becomes free in the group that they leave. */
@Injectable()
export class GroupMovePlaces {
  constructor(
    private readonly moves: MembershipMoves,
    private readonly waitlist: Waitlist,
    private readonly letters: ApplicationLetters,
    private readonly audit: AuditService,
  ) {}

  /** The application they came by goes on in the other group, with the id of the move. */
  async take(
    tx: EntityManager,
    { id: newId, personId, reason, actorId }: PlannedMove,
    { from, to }: { from: LockedGroup; to: LockedGroup },
    place: TakenPlace,
  ): Promise<void> {
    const reference = newReference(await projectCode(tx, to.id));
    await moveApplication(tx, place.id, 'MOVED_GROUP', {
      decided: { by: actorId, reason: `In ${to.title} now. ${reason}` },
    });
    await copyPlace(tx, { place, newId, reference, to, actorId });
    await tx.query('INSERT INTO application_note (id, application_id, author_id, text) VALUES ($1, $2, $3, $4)', [
      ...[randomUUID(), newId, actorId],
      `Moved here from ${from.title}: ${reason}`,
    ]);
    await this.letters.dropReminder(tx, place.id);
    if (!place.answered && place.headteacherEmail) await this.letters.planReminder(tx, newId);
    for (const [applicationId, group] of [[place.id, from] as const, [newId, to] as const]) {
      await this.audit.append(tx, {
        ...{ actorId, action: 'application.movedGroup', targetType: 'APPLICATION', targetId: applicationId },
        ...{ subjectId: personId, audienceId: group.id, reason },
      });
      await this.waitlist.tell(tx, { id: applicationId, workGroupId: group.id });
    }
  }

  /** Whoever waits for the group that somebody has left is offered their place. */
  async freed(tx: EntityManager, from: LockedGroup): Promise<void> {
    await this.waitlist.fill(tx, from);
  }

  /** A move that does not happen keeps no place. */
  async release(tx: EntityManager, { id }: PlannedMove, to: LockedGroup): Promise<void> {
    await this.moves.forget(tx, id);
    await this.waitlist.fill(tx, to);
  }
}
