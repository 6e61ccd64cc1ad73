import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import {
  Characters,
  ConnectionArgs,
  JsonScalar,
  MutationInput,
  PlainTextScalar,
  TargetTypeEnum,
  UuidScalar,
} from '@tessellate/api-kernel';
import { LIMITS, type TargetType } from '@tessellate/contract';
import { IsBoolean, IsEnum, IsInt, IsObject, IsOptional, IsUUID } from 'class-validator';

const WRITE_SOMETHING = { message: 'Write something first.' };

@InputType()
export class PostCommentInput extends MutationInput {
  @Field(() => TargetTypeEnum) @IsEnum(TargetTypeEnum) targetType: TargetType;
  @Field(() => UuidScalar) @IsUUID() targetId: string;
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The comment this replies to; a reply to a reply joins the same list.',
  })
  @IsOptional()
  @IsUUID()
  parentId?: string;
  @Field(() => JsonScalar) @IsObject(WRITE_SOMETHING) document: object;
}

@InputType()
export class EditCommentInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version the edit started from.' }) @IsInt() baseVersion: number;
  @Field(() => JsonScalar) @IsObject(WRITE_SOMETHING) document: object;
}

@InputType()
export class RemoveCommentInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() id: string;
  @Field(() => PlainTextScalar, { nullable: true, description: 'Needed when it is not your own; its author is told.' })
  @IsOptional()
  @Characters(0, LIMITS.reason)
  reason?: string;
}

@InputType()
export class ResolveCommentInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() id: string;
  @Field({ description: 'false opens it again' }) @IsBoolean() resolved: boolean;
}

@InputType()
export class MarkCommentsSeenInput extends MutationInput {
  @Field(() => TargetTypeEnum) @IsEnum(TargetTypeEnum) targetType: TargetType;
  @Field(() => UuidScalar) @IsUUID() targetId: string;
}

@InputType()
export class CommentTargetInput {
  @Field(() => TargetTypeEnum) @IsEnum(TargetTypeEnum) type: TargetType;
  @Field(() => UuidScalar) @IsUUID() id: string;
}

@ArgsType()
export class CommentHostArgs {
  @Field(() => TargetTypeEnum) @IsEnum(TargetTypeEnum) targetType: TargetType;
  @Field(() => UuidScalar) @IsUUID() targetId: string;
}

@ArgsType()
export class CommentsArgs extends ConnectionArgs {
  @Field(() => TargetTypeEnum) @IsEnum(TargetTypeEnum) targetType: TargetType;
  @Field(() => UuidScalar) @IsUUID() targetId: string;
  @Field(() => Boolean, { nullable: true, description: 'Only resolved (true) or only open (false) comments.' })
  @IsOptional()
  @IsBoolean()
  resolved?: boolean;
}
