import { Injectable } from '@nestjs/common';
import type { Notice, NoticeKind, NoticeText, RequestContext } from '@tessellate/api-kernel';
import { dayText, whenText } from '@tessellate/school-time-contract';
import { RSVP_ANCHOR } from '@tessellate/workshops-contract';
import type { CycleStepType } from '../graphql/cycle-step.type';
import { WorkGroupQueries, inWorkGroup } from '@tessellate/work-groups-api';
import { CycleStepQueries } from '../cycle-step.queries';

const SECTION = 'Workshops and tasks';
const WHY = 'You belong to this Work Group.';
const name = ({ kind, number }: CycleStepType): string => `${kind === 'WORKSHOP' ? 'Workshop' : 'Task'} ${number}`;
/** Where the answer to the new date is given. */
const answerPath = (step: CycleStepType): string => `/group/${step.workGroupId}/workshops/${step.id}#${RSVP_ANCHOR}`;
const path = (step: CycleStepType): string => `/group/${step.workGroupId}#step-${step.id}`;

/** What members are told of their cycle, in words for the reader and as things are at the time of reading. */
@Injectable()
export class PlanningNotices {
  constructor(
    private readonly groups: WorkGroupQueries,
    private readonly steps: CycleStepQueries,
  ) {}

  kinds(): NoticeKind[] {
    return [
      {
        kind: 'cycle.published',
        label: 'The cycle of your group is published',
        section: SECTION,
        why: WHY,
        canGet: inWorkGroup,
        email: 'SOON',
        render: (ctx, notices) => each(notices, notice => this.published(ctx, notice)),
      },
      {
        kind: 'workshop.moved',
        label: 'A workshop is moved',
        section: SECTION,
        why: WHY,
        canGet: inWorkGroup,
        email: 'SOON',
        render: (ctx, notices) => each(notices, notice => this.moved(ctx, notice)),
      },
      {
        kind: 'workshop.cancelled',
        label: 'A workshop is cancelled',
        section: SECTION,
        why: WHY,
        canGet: inWorkGroup,
        email: 'SOON',
        render: (ctx, notices) => each(notices, notice => this.cancelled(ctx, notice)),
      },
      {
        kind: 'task.dueMoved',
        label: 'A task is due on another day',
        section: SECTION,
        why: WHY,
        canGet: inWorkGroup,
        email: 'SOON',
        render: (ctx, notices) => each(notices, notice => this.dueMoved(ctx, notice)),
      },
    ];
  }

  private async published(ctx: RequestContext, { about, data }: Notice): Promise<NoticeText | null> {
    const group = await this.groups.load(ctx, about.id);
    if (!group) return null;
    const more = data['first'] === true ? 'Your workshop and task dates are ready' : 'There are new workshops or tasks';
    return {
      title: `${more}: ${group.title}`,
      detail: 'See when and where you meet, and what comes in between.',
      path: `/group/${group.id}`,
    };
  }

  private async moved(ctx: RequestContext, { about, data }: Notice): Promise<NoticeText | null> {
    const step = await this.steps.byId(ctx, about.id);
    if (!step?.startsAt || step.cancelledAt) return null;
    const was = typeof data['from'] === 'string' ? `It was on ${dayText(new Date(data['from']))}.` : '';
    const tasks = Number(data['dueDates']) > 0 ? 'The task that leads up to it has a new due date too.' : '';
    const detail = [was, tasks, data['note']].filter(Boolean).join(' ');
    return {
      title: `${name(step)} has moved to ${whenText(step.startsAt, step.endsAt)}`,
      detail,
      path: answerPath(step),
    };
  }

  private async dueMoved(ctx: RequestContext, { about, data }: Notice): Promise<NoticeText | null> {
    const step = await this.steps.byId(ctx, about.id);
    if (!step?.dueAt || step.cancelledAt) return null;
    const was = typeof data['from'] === 'string' ? `It was due on ${dayText(new Date(data['from']))}.` : undefined;
    return {
      title: `${name(step)} is now due on ${dayText(step.dueAt)}: ${step.title}`,
      detail: was,
      path: `/group/${step.workGroupId}/tasks/${step.id}`,
    };
  }

  private async cancelled(ctx: RequestContext, { about }: Notice): Promise<NoticeText | null> {
    const step = await this.steps.byId(ctx, about.id);
    if (!step?.cancelledAt) return null;
    const when = step.startsAt ?? step.dueAt;
    return {
      title: `${name(step)}${when ? ` on ${dayText(when)}` : ''} is cancelled`,
      detail: step.cancelReason ?? undefined,
      path: path(step),
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
