import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { TargetType } from '@tessellate/contract';
import { REACTION_KINDS, type ReactionKind } from '@tessellate/reactions-contract';
import { IsBoolean, IsEnum, IsIn, IsUUID } from 'class-validator';
import { asEnum, MutationInput, TargetTypeEnum, UuidScalar } from '@tessellate/api-kernel';

export const ReactionKindEnum = asEnum(REACTION_KINDS);
registerEnumType(ReactionKindEnum, { name: 'ReactionKind' });

@ObjectType('ReactionCount')
export class ReactionCountType {
  @Field(() => ReactionKindEnum) kind: ReactionKind;
  @Field(() => Int) count: number;
  @Field({ description: 'Whether the viewer is among them.' }) mine: boolean;
}

@ObjectType('Reactors', { description: 'Who reacted in one way.' })
export class ReactorsType {
  @Field(() => ReactionKindEnum) kind: ReactionKind;
  @Field(() => Int) count: number;

  /** The first of them. */
  personIds: string[];
}

@InputType()
export class SetReactionInput extends MutationInput {
  @Field(() => TargetTypeEnum) @IsEnum(TargetTypeEnum) targetType: TargetType;
  @Field(() => UuidScalar) @IsUUID() targetId: string;
  @Field(() => ReactionKindEnum) @IsIn(REACTION_KINDS) kind: ReactionKind;
  @Field({ description: 'true to react, false to take the reaction back' }) @IsBoolean() on: boolean;
}

@ObjectType()
export class SetReactionResult {
  @Field(() => TargetTypeEnum) targetType: TargetType;
  @Field(() => UuidScalar) targetId: string;
  @Field(() => [ReactionCountType]) reactions: ReactionCountType[];
}
