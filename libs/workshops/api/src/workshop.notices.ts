import { Injectable } from '@nestjs/common';
import type { Notice, NoticeKind, NoticeText, RequestContext } from '@tessellate/api-kernel';
import { hubManager } from '@tessellate/network-api';
import { participant } from '@tessellate/work-groups-api';
import { whenText } from '@tessellate/school-time-contract';
import { VISITOR_ASKED_NOTICE } from './visitors/visitor.service';
import { WorkshopQueries } from './workshop.queries';

const SECTION = 'Workshops and tasks';

/** What people are told around a workshop, in words for the reader and as things are at the time of reading. */
@Injectable()
export class WorkshopNotices {
  constructor(private readonly workshops: WorkshopQueries) {}

  kinds(): NoticeKind[] {
    return [
      {
        kind: 'workshop.reminder',
        label: 'A workshop is coming up and you have not said whether you are coming',
        section: SECTION,
        why: 'You take part in this Work Group.',
        canGet: participant,
        email: 'SOON',
        render: (ctx, notices) => each(notices, notice => this.reminder(ctx, notice)),
      },
      {
        kind: 'attendance.corrected',
        label: 'Your attendance is corrected',
        section: SECTION,
        why: 'It is about your own attendance.',
        canGet: participant,
        email: 'SOON',
        render: (ctx, notices) => each(notices, notice => this.corrected(ctx, notice)),
      },
      {
        kind: VISITOR_ASKED_NOTICE,
        label: 'A visitor to a workshop asks how to join',
        section: 'Recruiting',
        why: 'You manage this hub.',
        canGet: hubManager,
        email: 'DIGEST',
        render: (ctx, notices) => each(notices, notice => this.visitorAsked(ctx, notice)),
      },
    ];
  }

  private async visitorAsked(ctx: RequestContext, { about }: Notice): Promise<NoticeText | null> {
    const workshop = await this.workshops.load(ctx, about.id);
    if (!workshop) return null;
    return {
      title: `A visitor at workshop ${workshop.number} asked how to join`,
      detail: 'You can send them the link for registering interest.',
      path: `/group/${workshop.workGroupId}/workshops/${workshop.id}/register`,
    };
  }

  private async reminder(ctx: RequestContext, { about }: Notice): Promise<NoticeText | null> {
    const workshop = await this.workshops.load(ctx, about.id);
    if (!workshop?.startsAt || workshop.cancelledAt || workshop.startsAt <= new Date()) return null;
    const { rsvp } = await this.workshops.ownPart(ctx, workshop.id);
    if (rsvp && !rsvp.beforeMove) return null;
    return {
      title: `Workshop ${workshop.number} is on ${whenText(workshop.startsAt, workshop.endsAt)}: are you coming?`,
      detail: 'Say whether you are coming, or send apologies, to help your facilitator prepare.',
      path: `/group/${workshop.workGroupId}/workshops/${workshop.id}`,
    };
  }

  private async corrected(ctx: RequestContext, { about, data }: Notice): Promise<NoticeText | null> {
    const workshop = await this.workshops.load(ctx, about.id);
    if (!workshop) return null;
    return {
      title: `Your attendance at workshop ${workshop.number} was changed: ${String(data['now'])}`,
      detail: `Reason: ${String(data['reason'])}`,
      path: `/group/${workshop.workGroupId}/workshops/${workshop.id}`,
    };
  }
}

async function each(
  notices: Notice[],
  words: (notice: Notice) => Promise<NoticeText | null>,
): Promise<Map<string, NoticeText>> {
  const texts = await Promise.all(notices.map(async notice => [notice.id, await words(notice)] as const));
  return new Map(texts.filter((entry): entry is [string, NoticeText] => entry[1] !== null));
}
