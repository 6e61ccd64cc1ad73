import { Field, InputType } from '@nestjs/graphql';
import { TargetTypeEnum, UuidScalar } from '@tessellate/api-kernel';
import type { TargetType } from '@tessellate/contract';
import { IsEnum, IsUUID } from 'class-validator';

@InputType({ description: 'Where somebody is to be mentioned: a thread, a strategy, a department …' })
export class MentionPlaceInput {
  @Field(() => TargetTypeEnum) @IsEnum(TargetTypeEnum) type: TargetType;
  @Field(() => UuidScalar) @IsUUID() id: string;
}
