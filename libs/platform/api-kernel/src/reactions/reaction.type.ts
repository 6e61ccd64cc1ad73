import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { REACTION_KINDS, type ReactionKind, TARGET_TYPES, type TargetType } from '@tessellate/contract';
import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import { MutationInput } from '../graphql/mutation.input';
import { UuidScalar } from '../graphql/scalars';

const asEnum = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map(v => [v, v])) as { [K in T]: K };

export const ReactionKindEnum = asEnum(REACTION_KINDS);
export const TargetTypeEnum = asEnum(TARGET_TYPES);
registerEnumType(ReactionKindEnum, { name: 'ReactionKind' });
registerEnumType(TargetTypeEnum, { name: 'TargetType' });

@ObjectType('ReactionCount')
export class ReactionCountType {
  @Field(() => ReactionKindEnum) kind: ReactionKind;
  @Field(() => Int) count: number;
  @Field({ description: 'Whether the viewer is among them.' }) mine: boolean;
}

@InputType()
export class SetReactionInput extends MutationInput {
  @Field(() => TargetTypeEnum) @IsIn(TARGET_TYPES) targetType: TargetType;
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
