import { Injectable } from '@nestjs/common';
import { Database, type Notice, type NoticeKind, Notices, type NoticeText } from '@tessellate/api-kernel';
import { inWorkGroup, moderator } from '@tessellate/work-groups-api';
import { memberMovedWords, type MoveFacts, movedWords, notMovedWords } from './group-move.letters';

export const MOVED = 'workGroup.moved';
export const MEMBER_MOVED = 'workGroup.memberMoved';

const SECTION = 'Work Groups';

/** People are told that they go on in another group; so are those who lead either, and whoever wanted a move that did not happen. */
@Injectable()
export class GroupMoveNotices {
  constructor(
    private readonly notices: Notices,
    private readonly database: Database,
  ) {}

  open(): void {
    this.notices.register(this.moved(), this.memberMoved());
  }

  private moved(): NoticeKind {
    return {
      kind: MOVED,
      label: 'You move to another Work Group',
      section: SECTION,
      why: 'You take part in this Work Group.',
      canGet: inWorkGroup,
      email: 'SOON',
      render: async (_ctx, notices) =>
        new Map(
          notices.map(({ id, about, data }): [string, NoticeText] => [
            id,
            { ...movedWords(factsOf(data)), path: `/group/${about.id}` },
          ]),
        ),
    };
  }

  private memberMoved(): NoticeKind {
    return {
      kind: MEMBER_MOVED,
      label: 'Somebody moves into or out of a Work Group you lead',
      section: SECTION,
      why: 'You lead this Work Group, or manage its hub.',
      canGet: moderator,
      email: 'SOON',
      render: async (_ctx, notices) => {
        const names = await this.names(notices);
        return new Map(
          notices.map(({ id, about, data }): [string, NoticeText] => {
            const name = names.get(String(data['personId'])) ?? 'Somebody';
            const why = data['notMoved'];
            const words = why ? notMovedWords(name, factsOf(data), String(why)) : memberMovedWords(name, factsOf(data));
            return [id, { ...words, path: `/group/${about.id}` }];
          }),
        );
      },
    };
  }

  /** As they are called now; whoever has been erased since has no name. */
  private async names(notices: Notice[]): Promise<Map<string, string>> {
    const rows = await this.database.read<{ id: string; name: string }>(
      'recruiting.moved-people',
      'SELECT id, name FROM person WHERE id = ANY($1::uuid[]) AND erased_at IS NULL',
      [[...new Set(notices.map(({ data }) => String(data['personId'])))]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

const factsOf = (data: Notice['data']): MoveFacts => ({
  from: String(data['from'] ?? ''),
  to: String(data['to'] ?? ''),
  reason: String(data['reason'] ?? ''),
  next: typeof data['next'] === 'string' ? data['next'] : null,
});
