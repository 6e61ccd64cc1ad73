import { Injectable } from '@nestjs/common';
import type { CommandScope } from '@tessellate/api-kernel';
import { randomUUID } from 'node:crypto';
import { ApplicationLinks } from '../applications/application-links.service';
import { newReference } from '../applications/application-reference';
import { lockApplication } from '../applications/application-row';
import { ApplicationLetters } from '../applications/application.letters';
import { moveApplication } from '../applications/move-application';
import { DecisionLog } from './decision-log.service';
import { projectCode } from '../moves/group-move.store';
import { copyApplication, type Erased, eraseAnswers } from './hub-move.store';
import type { LockedGroup, PlaceApplication } from './place-application';
import { PlaceLetters } from './place.letters';
import { Waitlist } from './waitlist.service';

interface HubMove {
  from: LockedGroup;
  to: LockedGroup;
  /** The other hub’s name. */
  hub: string;
  row: PlaceApplication;
  reason: string;
  actorId: string;
}

/** What follows when an application moves to another hub. */
@Injectable()
export class HubMoveActs {
  constructor(
    private readonly waitlist: Waitlist,
    private readonly placeLetters: PlaceLetters,
    private readonly letters: ApplicationLetters,
    private readonly links: ApplicationLinks,
    private readonly log: DecisionLog,
  ) {}

  /** @returns what taking it back needs */
  async move({ tx }: CommandScope, move: HubMove): Promise<{ newId: string; erased: Erased }> {
    const { from, to, hub, row, reason, actorId } = move;
    const newId = randomUUID();
    const reference = newReference(await projectCode(tx, to.id));
    await copyApplication(tx, { id: row.id, newId, groupId: to.id, reference });
    await tx.query('INSERT INTO application_note (id, application_id, author_id, text) VALUES ($1, $2, $3, $4)', [
      ...[randomUUID(), newId, actorId],
      `Moved here from ${from.reference}: ${reason}`,
    ]);
    await moveApplication(tx, row.id, 'MOVED_HUB', {
      decided: { by: actorId, reason: `With ${hub} now. ${reason}` },
    });
    await this.waitlist.stopClock(tx, row.id);
    await this.letters.dropReminder(tx, row.id);
    const url = this.links.statusUrl(newId, to.linksEnd);
    await this.placeLetters.ended(tx, from, row, 'MOVED_HUB', reason, { hub, url });
    const erased = await eraseAnswers(tx, row.id);
    const moved = await lockApplication(tx, newId);
    if (moved) await this.letters.movedHere(tx, moved);
    await this.log.entry(tx, row, from, { action: 'application.movedHub', reason, actorId });
    await this.log.entry(tx, { ...row, id: newId }, to, { action: 'application.movedHub', reason, actorId });
    await this.waitlist.fill(tx, from);
    await this.waitlist.tell(tx, row);
    await this.waitlist.tell(tx, { id: newId, workGroupId: to.id });
    return { newId, erased };
  }
}
