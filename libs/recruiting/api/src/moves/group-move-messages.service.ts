import { Injectable } from '@nestjs/common';
import { AuditService, type HeldMessage, Notices } from '@tessellate/api-kernel';
import { MailQueue } from '@tessellate/mail-api';
import type { PlannedMove } from '@tessellate/work-groups-api';
import type { EntityManager } from 'typeorm';
import { ApplicationLinks } from '../applications/application-links.service';
import { type WorkshopDate, workshopDates } from '../applications/workshop-dates';
import type { LockedGroup } from '../places/place-application';
import { memberMovedWords, type MoveFacts, movedWords, newDatesLetter, nextWords } from './group-move.letters';
import { MEMBER_MOVED, MOVED } from './group-move.notices';
import { facilitatorsOf, type Mover, movers, placeOf, programmeOf } from './group-move.store';

interface BetweenGroups {
  from: LockedGroup;
  to: LockedGroup;
}

interface Message extends Pick<HeldMessage, 'to' | 'subject' | 'text'> {
  send(): Promise<void>;
}

/** Who is told of a move, and in which words; the actor is told nothing of their own act. */
@Injectable()
export class GroupMoveMessages {
  constructor(
    private readonly notices: Notices,
    private readonly mail: MailQueue,
    private readonly links: ApplicationLinks,
    private readonly audit: AuditService,
  ) {}

  /** As things stand before the move: the person, who leads either group, and the headteacher when the days are others. */
  async of(tx: EntityManager, move: PlannedMove, { from, to }: BetweenGroups): Promise<Message[]> {
    const { personId, actorId, reason } = move;
    const [mover] = await movers(tx, from.id, [personId]);
    if (!mover) return [];
    const dates = await toCome(tx, to.id);
    const facts: MoveFacts = { from: from.title, to: to.title, reason, next: nextWords(dates) };
    const others = (ids: string[]) => ids.filter(id => id !== personId && id !== actorId);
    const there = others(await facilitatorsOf(tx, to.id));
    const here = others(await facilitatorsOf(tx, from.id)).filter(id => !there.includes(id));
    const leaders = memberMovedWords(mover.name, facts);
    const data = { ...facts, personId };
    const letter = await this.headteachers(tx, move, { from, to }, mover, dates);
    return [
      this.notice(tx, MOVED, personId === actorId ? [] : [personId], to, movedWords(facts), data),
      this.notice(tx, MEMBER_MOVED, here, from, leaders, data),
      this.notice(tx, MEMBER_MOVED, there, to, leaders, data),
      ...(letter
        ? [
            {
              to: { email: letter.to },
              subject: letter.subject,
              text: letter.text,
              send: () => this.mail.add(tx, letter),
            },
          ]
        : []),
    ].flatMap(message => message ?? []);
  }

  /** It could not happen any more when its time came: whoever wanted it is told, and nobody else. */
  async notMoved(
    tx: EntityManager,
    { personId, actorId, reason }: PlannedMove,
    { from, to }: BetweenGroups,
    why: string,
  ): Promise<void> {
    await this.audit.append(tx, {
      ...{ actorId: null, action: 'workGroup.memberNotMoved', targetType: 'WORK_GROUP', targetId: from.id },
      ...{ subjectId: personId, audienceId: from.id, reason: why },
    });
    await this.notices.raise(tx, {
      ...{ kind: MEMBER_MOVED, to: [actorId], about: { type: 'WORK_GROUP', id: from.id } },
      data: { from: from.title, to: to.title, reason, personId, notMoved: why },
    });
  }

  private notice(
    tx: EntityManager,
    kind: string,
    personIds: string[],
    { id }: LockedGroup,
    { title, detail }: { title: string; detail: string },
    data: MoveFacts & { personId: string },
  ): Message | null {
    if (personIds.length === 0) return null;
    return {
      ...{ to: { personIds }, subject: title, text: detail },
      send: () => this.notices.raise(tx, { kind, to: personIds, about: { type: 'WORK_GROUP', id }, data: { ...data } }),
    };
  }

  private async headteachers(
    tx: EntityManager,
    move: PlannedMove,
    { from, to }: BetweenGroups,
    { name, role }: Mover,
    dates: WorkshopDate[],
  ) {
    const place = role === 'PARTICIPANT' ? await placeOf(tx, from.id, move.personId) : null;
    if (!place?.headteacherEmail) return null;
    const { headteacherName, headteacherEmail, answered } = place;
    // Their link goes with the application, so whoever has still to answer gets the new one.
    if (answered && sameDays(await toCome(tx, from.id), dates)) return null;
    const programme = await programmeOf(tx, to.id);
    return newDatesLetter({
      ...{ name, headteacherName, headteacherEmail, from: from.title, to: to.title, dates },
      ...{ projectName: programme?.projectName ?? '', hubName: programme?.hubName ?? '' },
      url: answered ? null : this.links.commitmentUrl(move.id, to.linksEnd, headteacherEmail),
    });
  }
}

async function toCome(tx: EntityManager, workGroupId: string): Promise<WorkshopDate[]> {
  const now = new Date();
  return (await workshopDates(tx, workGroupId)).filter(({ startsAt }) => startsAt > now);
}

const days = (dates: WorkshopDate[]) =>
  dates.map(({ startsAt, endsAt }) => `${startsAt.getTime()}-${endsAt.getTime()}`).join();
const sameDays = (one: WorkshopDate[], other: WorkshopDate[]): boolean => days(one) === days(other);
