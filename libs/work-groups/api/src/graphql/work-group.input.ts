import { Field, InputType } from '@nestjs/graphql';
import { Characters, MutationInput, PlainTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import { IsUUID } from 'class-validator';

@InputType()
export class RemoveWorkGroupMemberInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workGroupId must be a UUID' })
  workGroupId: string;

  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'personId must be a UUID' })
  personId: string;

  @Field(() => PlainTextScalar, { description: 'The person is told it, and it is kept in the log.' })
  @Characters(3, LIMITS.reason, {
    message: `Give a reason of 3 to ${LIMITS.reason} characters; the person will read it.`,
  })
  reason: string;
}
