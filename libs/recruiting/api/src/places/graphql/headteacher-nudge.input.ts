import { Field, InputType } from '@nestjs/graphql';
import { MutationInput, UuidScalar } from '@tessellate/api-kernel';
import { IsUUID } from 'class-validator';

@InputType()
export class NudgeHeadteachersInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workGroupId must be a UUID' })
  workGroupId: string;
}
