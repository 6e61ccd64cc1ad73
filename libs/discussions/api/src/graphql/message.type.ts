import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { type Connection, type Edge, PageInfo, TEXT_COMPLEXITY, UuidScalar } from '@tessellate/api-kernel';

@ObjectType()
export class MessageViewerCan {
  @Field() edit: boolean;
  @Field() remove: boolean;
  @Field({ description: 'Remove it although it is somebody else’s, with a reason.' }) moderate: boolean;
  @Field({ description: 'Put it back: a moderator removed it, so its text is kept.' }) restore: boolean;
  @Field() react: boolean;
}

@ObjectType()
export class MessageQuote {
  @Field(() => UuidScalar) id: string;
  @Field(() => Int) number: number;
  @Field({ description: 'Empty when the quoted message was removed.' }) excerpt: string;

  authorId: string;
}

@ObjectType()
export class MessageRemoval {
  @Field() at: Date;
  @Field(() => String, { nullable: true, description: 'Told to the author and to moderators only.' }) reason:
    string | null;

  byId: string;
}

@ObjectType('Message')
export class MessageType {
  @Field(() => UuidScalar) id: string;
  @Field(() => UuidScalar) threadId: string;
  @Field(() => Int) number: number;
  @Field() createdAt: Date;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;
  @Field(() => Int, { description: 'Send it back as baseVersion when editing.' }) version: number;
  @Field({ description: 'Empty when the message was removed.', complexity: TEXT_COMPLEXITY.inList }) html: string;
  @Field() text: string;
  @Field({ description: 'How it begins, formulas in words.' }) excerpt: string;
  @Field(() => MessageQuote, { nullable: true }) quote: MessageQuote | null;
  @Field(() => MessageRemoval, { nullable: true }) removed: MessageRemoval | null;
  @Field(() => MessageViewerCan) viewerCan: MessageViewerCan;

  authorId: string;
  hasPoll?: boolean;
  /** Stored a moment ago: nobody can have reacted, so nothing needs to be read. */
  isNew?: boolean;
}

@ObjectType()
export class MessageEdge implements Edge<MessageType> {
  @Field() cursor: string;
  @Field(() => MessageType) node: MessageType;
}

@ObjectType()
export class MessageConnection implements Connection<MessageType> {
  @Field(() => [MessageEdge]) edges: MessageEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@ObjectType()
export class MessageStored {
  @Field(() => MessageType) message: MessageType;
}

@ObjectType({ description: 'A facilitator has locked the thread; what was written is not stored.' })
export class ThreadLocked {
  @Field(() => UuidScalar) threadId: string;
  @Field({ description: 'What happened and what to do, for the person.' }) explanation: string;
  @Field() reason: string;
}

export const PostMessageResult = createUnionType({
  name: 'PostMessageResult',
  types: () => [MessageStored, ThreadLocked] as const,
  resolveType: (value: MessageStored | ThreadLocked) => ('threadId' in value ? ThreadLocked : MessageStored),
});
