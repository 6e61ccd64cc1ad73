import { Field, InputType } from '@nestjs/graphql';
import { TargetTypeEnum, UuidScalar } from '@tessellate/api-kernel';
import { TARGET_TYPES, type TargetType } from '@tessellate/contract';
import { IsIn, IsUUID } from 'class-validator';

@InputType({ description: 'Where somebody is to be mentioned: a thread, a strategy, a department …' })
export class MentionPlaceInput {
  @Field(() => TargetTypeEnum) @IsIn(TARGET_TYPES) type: TargetType;
  @Field(() => UuidScalar) @IsUUID() id: string;
}
