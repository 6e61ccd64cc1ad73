import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { asEnum, ConnectionOf, UuidScalar } from '@tessellate/api-kernel';
import {
  THREAD_AUDIENCES,
  THREAD_LEVELS,
  type ThreadAudience,
  type ThreadLevel,
} from '@tessellate/discussions-contract';

export const ThreadAudienceEnum = asEnum(THREAD_AUDIENCES);
registerEnumType(ThreadAudienceEnum, { name: 'ThreadAudience', description: 'PEOPLE: a few named people.' });
export const ThreadLevelEnum = asEnum(THREAD_LEVELS);
registerEnumType(ThreadLevelEnum, {
  name: 'ThreadLevel',
  description: 'Following: told of new messages. Muted: told only of mentions, and not counted among what is unread.',
});

@ObjectType()
export class ThreadViewerCan {
  @Field() post: boolean;
  @Field({ description: 'Pin, lock, and remove messages of others.' }) moderate: boolean;
  @Field({ description: 'Rename the thread.' }) edit: boolean;
}

@ObjectType()
export class ThreadLock {
  @Field() at: Date;
  @Field() reason: string;

  byId: string | null;
}

/** The newest message, as a list shows it. */
@ObjectType()
export class ThreadPreview {
  @Field(() => UuidScalar) id: string;
  @Field() excerpt: string;

  authorId: string;
}

@ObjectType('Thread')
export class ThreadType {
  @Field(() => UuidScalar) id: string;
  @Field() title: string;
  @Field(() => ThreadAudienceEnum) audienceKind: ThreadAudience;
  @Field(() => UuidScalar, { description: "The Work Group's or hub's id; of a few people’s conversation its own." })
  audienceId: string;
  @Field(() => UuidScalar, { nullable: true, description: 'The workshop or task that the thread hangs on.' }) stepId:
    string | null;
  @Field() createdAt: Date;
  @Field(() => Int, { description: 'Messages are numbered from 1 without gaps; 0 when there is none yet.' })
  lastNumber: number;
  @Field() lastMessageAt: Date;
  @Field() pinned: boolean;
  @Field(() => ThreadLock, { nullable: true }) locked: ThreadLock | null;
  @Field(() => Int, { description: 'How far the viewer has read.' }) lastReadNumber: number;
  @Field(() => Int, { description: 'Also of a muted thread, which nothing else counts.' }) unreadCount: number;
  @Field(() => ThreadLevelEnum) level: ThreadLevel;
  @Field(() => ThreadViewerCan) viewerCan: ThreadViewerCan;

  createdById: string | null;
  /** Position in the list, exact to the microsecond. */
  position: [string, string, string];
}

@ObjectType()
export class ThreadConnection extends ConnectionOf('Thread', ThreadType) {}

@ObjectType()
export class AudienceUnread {
  @Field(() => UuidScalar, { description: 'For all conversations of a few people together, the viewer’s.' })
  audienceId: string;
  @Field(() => ThreadAudienceEnum) kind: ThreadAudience;
  @Field(() => Int, { description: 'Threads with something unread.' }) threads: number;
  @Field(() => Int) messages: number;
}

@ObjectType()
export class UnreadThreads {
  @Field(() => Int, {
    description: 'Threads with something unread, in the groups and communities the viewer takes part in.',
  })
  threads: number;
  @Field(() => [AudienceUnread], { description: 'Every one of those groups and communities, the quiet ones with 0.' })
  audiences: AudienceUnread[];
}

@ObjectType()
export class ThreadHit {
  @Field(() => ThreadType) thread: ThreadType;
  @Field(() => String, { nullable: true, description: 'Words around the hit, when a message holds it.' }) excerpt:
    string | null;
  @Field(() => Int, { nullable: true, description: 'The number of that message.' }) number: number | null;
}
