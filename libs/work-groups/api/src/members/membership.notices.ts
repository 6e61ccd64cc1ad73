import { Injectable } from '@nestjs/common';
import {
  CommandService,
  Database,
  type Notice,
  type NoticeKind,
  Notices,
  type NoticeText,
  Outbox,
  anyone,
} from '@tessellate/api-kernel';
import { inWorkGroup } from './work-group-roles';

export const MEMBER_REMOVED = 'workGroup.memberRemoved';
export const FACILITATOR_APPOINTED = 'workGroup.facilitatorAppointed';
export const FACILITATOR_ENDED = 'workGroup.facilitatorEnded';
export const MEMBER_ADDED = 'workGroup.memberAdded';

export const memberAddedWords = (group: string) => ({
  title: `You have a place in ${group}`,
  detail: 'You can now see its workshops, threads and shared practice.',
});

/** People are told when they get a place in a Work Group, and when they lose it. */
@Injectable()
export class MembershipNotices {
  constructor(
    private readonly notices: Notices,
    private readonly outbox: Outbox,
    private readonly commands: CommandService,
    private readonly database: Database,
  ) {}

  open(): void {
    this.notices.register(this.added(), this.appointed(), this.steppedDown(), this.removed());
    this.outbox.on('workGroup.memberAdded', ({ workGroupId, personId }) => this.tellAdded(workGroupId, personId));
  }

  private added(): NoticeKind {
    return {
      kind: MEMBER_ADDED,
      label: 'You get a place in a Work Group',
      section: 'Work Groups',
      why: 'You take part in this Work Group.',
      canGet: anyone,
      email: 'SOON',
      render: (_ctx, notices) => this.render(notices, (group, path) => ({ ...memberAddedWords(group), path })),
    };
  }

  private appointed(): NoticeKind {
    return {
      kind: FACILITATOR_APPOINTED,
      label: 'You are asked to lead a Work Group',
      section: 'Work Groups',
      why: 'You lead this Work Group.',
      canGet: inWorkGroup,
      email: 'SOON',
      render: (_ctx, notices) =>
        this.render(notices, (group, path) => ({
          title: `You lead ${group}`,
          detail: 'You can see its people and threads, and you plan its workshops and tasks.',
          path,
        })),
    };
  }

  private steppedDown(): NoticeKind {
    return {
      kind: FACILITATOR_ENDED,
      label: 'You no longer lead a Work Group',
      section: 'Work Groups',
      why: 'You take part in this Work Group.',
      canGet: inWorkGroup,
      email: 'SOON',
      render: (_ctx, notices) =>
        this.render(notices, (group, path, { data }) => ({
          title: `You are now a participant in ${group}`,
          detail: `Somebody else leads it. The reason given: ${String(data['reason'] ?? '')}`,
          path,
        })),
    };
  }

  /** About the person: the group itself is closed to them. Its name they knew; nothing newer of it is told. */
  private removed(): NoticeKind {
    return {
      kind: MEMBER_REMOVED,
      label: 'Your place in a Work Group ends',
      section: 'Work Groups',
      why: 'You took part in this Work Group.',
      canGet: inWorkGroup,
      email: 'SOON',
      render: async (_ctx, notices) =>
        new Map(
          notices.map(({ id, data }): [string, NoticeText] => [
            id,
            {
              title: `You no longer take part in ${String(data['group'] ?? 'a Work Group')}`,
              detail: `The reason given: ${String(data['reason'] ?? '')} What you wrote there stays. If you do not agree, ask your hub’s manager to look at it.`,
              path: '/notices',
            },
          ]),
        ),
    };
  }

  private async render(
    notices: Notice[],
    words: (group: string, path: string, notice: Notice) => NoticeText,
  ): Promise<Map<string, NoticeText>> {
    const groups = await this.database.read<{ id: string; reference: string }>(
      'work-groups.notice-groups',
      'SELECT id, reference FROM work_group WHERE id = ANY($1::uuid[])',
      [[...new Set(notices.map(({ about }) => about.id))]],
    );
    const references = new Map(groups.map(({ id, reference }) => [id, reference]));
    const texts = new Map<string, NoticeText>();
    for (const notice of notices) {
      const { id, about } = notice;
      const reference = references.get(about.id);
      if (reference) texts.set(id, words(reference, `/group/${about.id}`, notice));
    }
    return texts;
  }

  /** The notice has the membership's id, so that the same event, delivered again, tells nothing twice. */
  private async tellAdded(workGroupId: string, personId: string): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const rows: { id: string }[] = await tx.query(
        // Whoever leads it has been told with the appointment, whoever has moved here with the move.
        `SELECT m.id FROM work_group_membership m
         WHERE m.work_group_id = $1 AND m.person_id = $2 AND m.until IS NULL AND m.role = 'PARTICIPANT'
           AND NOT EXISTS (SELECT 1 FROM membership_move v WHERE v.membership_id = m.id)`,
        [workGroupId, personId],
      );
      if (!rows[0]) return;
      await this.notices.raise(tx, {
        id: rows[0].id,
        kind: MEMBER_ADDED,
        to: [personId],
        about: { type: 'WORK_GROUP', id: workGroupId },
      });
    });
  }
}
