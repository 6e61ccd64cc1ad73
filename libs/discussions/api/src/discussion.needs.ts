import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Database,
  MOST_NEEDS,
  type Need,
  NeedsRegistry,
  type RequestContext,
  type Viewer,
} from '@tessellate/api-kernel';
import { PersonLoader } from '@tessellate/identity-api';
import { isolated } from '@tessellate/rich-text';
import { readableAudiences } from './discussion.policy';

interface Row {
  /** The message that mentions them, or the thread that nobody has answered. */
  id: string;
  threadId: string;
  number: number;
  title: string;
  authorId: string;
  excerpt: string;
  at: Date;
}

const MENTION = 'thread.mention';
const UNANSWERED = 'thread.unanswered';
/** Older mentions are found in the list of notices, and older questions have been let go of. */
const MENTION_DAYS = 180;
const QUESTION_DAYS = 60;

/** Messages that mention somebody, and questions that nobody has answered for those who would answer them. */
@Injectable()
export class DiscussionNeeds implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly people: PersonLoader,
    private readonly registry: NeedsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ kinds: [MENTION], needs: ctx => this.mentions(ctx) });
    this.registry.register({ kinds: [UNANSWERED], needs: ctx => this.unanswered(ctx) });
  }

  private async mentions(ctx: RequestContext): Promise<Need[]> {
    const rows = await this.database.read<Row>('thread.needs-mentions', MENTIONS, [
      ctx.me.personId,
      readableAudiences(ctx.me),
    ]);
    return Promise.all(
      rows.map(async (row): Promise<Need> => {
        const author = await this.people.load(ctx, row.authorId);
        return {
          key: `${MENTION}:${row.id}`,
          facts: '',
          title: row.title
            ? `${isolated(author.name)} mentioned you in “${isolated(row.title)}”`
            : `${isolated(author.name)} mentioned you in a message`,
          detail: row.excerpt,
          path: `/discussions/${row.threadId}?message=${row.number}`,
          action: 'Reply',
          weight: 'OTHERS_WAIT',
          since: row.at,
        };
      }),
    );
  }

  private async unanswered(ctx: RequestContext): Promise<Need[]> {
    const audiences = audiencesToAnswer(ctx.me);
    if (audiences.length === 0) return [];
    const rows = await this.database.read<Row>('thread.needs-unanswered', OPEN_THREADS, [ctx.me.personId, audiences]);
    return Promise.all(
      rows.map(async (row): Promise<Need> => {
        const author = await this.people.load(ctx, row.authorId);
        return {
          key: `${UNANSWERED}:${row.id}`,
          facts: String(row.number),
          title: `Nobody has answered ${isolated(author.name)} in “${isolated(row.title)}”`,
          detail: row.excerpt,
          path: `/discussions/${row.threadId}`,
          action: 'Answer',
          weight: 'OWN',
          since: row.at,
        };
      }),
    );
  }
}

/** Whoever leads a group answers there; whoever is in none this year, such as alumni, in their hub's community. */
const audiencesToAnswer = ({ ledWorkGroupIds, ownWorkGroupIds, hubIds, managedHubIds }: Viewer): string[] => [
  ...ledWorkGroupIds.filter(id => ownWorkGroupIds.includes(id)),
  ...(ownWorkGroupIds.length === 0 ? hubIds.filter(id => !managedHubIds.includes(id)) : []),
];

const MENTIONS = `
  SELECT m.id, m.thread_id AS "threadId", m.number, t.title, m.author_id AS "authorId", m.excerpt, m.created_at AS at
  FROM message_mention n JOIN message m ON m.id = n.message_id JOIN thread t ON t.id = m.thread_id
  LEFT JOIN read_state r ON r.thread_id = m.thread_id AND r.person_id = $1
  WHERE n.person_id = $1 AND m.removed_at IS NULL AND m.author_id <> $1 AND t.audience_id = ANY($2::uuid[])
    AND m.number > coalesce(r.last_read_number, 0) AND m.created_at > now() - make_interval(days => ${MENTION_DAYS})
  ORDER BY m.created_at DESC, m.id DESC LIMIT ${MOST_NEEDS}`;

/** What somebody else has opened and nobody but them has written in. What the cycle, or who leads the group, opened asks nothing. */
const OPEN_THREADS = `
  SELECT t.id, t.id AS "threadId", t.last_number AS number, t.title, t.created_by AS "authorId", m.excerpt, t.created_at AS at
  FROM thread t JOIN message m ON m.thread_id = t.id AND m.author_id = t.created_by AND m.removed_at IS NULL
  WHERE t.audience_id = ANY($2::uuid[]) AND t.created_by <> $1 AND t.locked_at IS NULL
    AND t.created_at > now() - make_interval(days => ${QUESTION_DAYS})
    AND NOT EXISTS (SELECT 1 FROM work_group_membership l WHERE l.work_group_id = t.audience_id AND l.person_id = t.created_by
      AND l.role = 'FACILITATOR')
    AND m.number = (SELECT min(f.number) FROM message f WHERE f.thread_id = t.id AND f.removed_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM message o WHERE o.thread_id = t.id AND o.author_id <> t.created_by AND o.removed_at IS NULL)
  ORDER BY t.created_at DESC, t.id LIMIT ${MOST_NEEDS}`;
