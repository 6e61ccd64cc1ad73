import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ConnectionOf, JsonScalar, TargetTypeEnum, TEXT_COMPLEXITY, UuidScalar } from '@tessellate/api-kernel';
import { COMMENT_NOTICE_KINDS, type CommentNoticeKind } from '@tessellate/comments-contract';
import type { TargetType } from '@tessellate/contract';

export const CommentNoticeKindEnum = Object.fromEntries(COMMENT_NOTICE_KINDS.map(kind => [kind, kind])) as {
  [K in CommentNoticeKind]: K;
};
registerEnumType(CommentNoticeKindEnum, {
  name: 'CommentNoticeKind',
  description: 'Why a comment concerns the viewer.',
});

@ObjectType('CommentViewerCan')
export class CommentViewerCan {
  @Field() edit: boolean;
  @Field() remove: boolean;
  @Field() resolve: boolean;
}

@ObjectType('Comment')
export class CommentType {
  @Field(() => UuidScalar) id: string;
  @Field(() => TargetTypeEnum) targetType: TargetType;
  @Field(() => UuidScalar) targetId: string;
  @Field(() => UuidScalar, { nullable: true, description: 'The comment it replies to.' }) parentId: string | null;
  authorId: string;
  @Field({ description: 'Safe HTML; empty once removed.', complexity: TEXT_COMPLEXITY.inList }) html: string;
  @Field({ description: 'Plain text; empty once removed.' }) text: string;
  @Field(() => JsonScalar, { nullable: true, description: 'For the editor; null once removed.' }) document: unknown;
  @Field(() => Int) version: number;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;
  @Field(() => Date, { nullable: true }) resolvedAt: Date | null;
  @Field(() => Date, { nullable: true }) removedAt: Date | null;
  removedBy: string | null;
  removalReasonStored: string | null;
}

@ObjectType()
export class CommentConnection extends ConnectionOf('Comment', CommentType) {}

@ObjectType()
export class CommentPayload {
  @Field(() => CommentType) comment: CommentType;
}

@ObjectType()
export class CommentCountType {
  @Field(() => TargetTypeEnum) targetType: TargetType;
  @Field(() => UuidScalar) targetId: string;
  @Field(() => Int) count: number;
  @Field(() => Int, { description: 'How many first-level comments among them are resolved.' }) resolved: number;
}

@ObjectType('CommentHostViewerCan')
export class CommentHostViewerCan {
  @Field() post: boolean;
  @Field({ description: 'Remove what others said, with a reason.' }) moderate: boolean;
  @Field({ description: 'Resolve what others asked: it is about something of the viewer’s.' }) resolve: boolean;
}

@ObjectType('CommentNotice')
export class CommentNoticeType {
  @Field(() => CommentNoticeKindEnum) kind: CommentNoticeKind;
  @Field(() => CommentType) comment: CommentType;
  @Field({ description: 'How the comment begins, formulas in words.' }) excerpt: string;
  @Field({ description: 'Title of what was commented on.' }) targetTitle: string;
  @Field({ description: 'Where it is in the web app.' }) path: string;
}

@ObjectType()
export class MarkCommentsSeenPayload {
  @Field(() => TargetTypeEnum) targetType: TargetType;
  @Field(() => UuidScalar) targetId: string;
}
