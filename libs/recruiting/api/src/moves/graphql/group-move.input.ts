import { Field, InputType } from '@nestjs/graphql';
import { Characters, MutationInput, PlainTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import { PLACES_LIMITS } from '@tessellate/recruiting-contract';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, IsUUID } from 'class-validator';

@InputType()
export class MoveMembersInput extends MutationInput {
  @Field(() => UuidScalar, { description: 'The group that they are in.' })
  @IsUUID(undefined, { message: 'workGroupId must be a UUID' })
  workGroupId: string;

  @Field(() => [UuidScalar], { description: 'All of them move, or nobody does.' })
  @ArrayMinSize(1, { message: 'Choose somebody to move.' })
  @ArrayMaxSize(PLACES_LIMITS.capacity, { message: `Move at most ${PLACES_LIMITS.capacity} people at once.` })
  @ArrayUnique({ message: 'Name each person once.' })
  @IsUUID(undefined, { each: true, message: 'personIds must be UUIDs' })
  personIds: string[];

  @Field(() => UuidScalar, { description: 'A group of the same hub, project and year.' })
  @IsUUID(undefined, { message: 'toWorkGroupId must be a UUID' })
  toWorkGroupId: string;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'Needed to move them. They are told it, and so are those who lead either group.',
  })
  @IsOptional()
  @Characters(0, LIMITS.reason, { message: `Shorten the reason to ${LIMITS.reason} characters.` })
  reason?: string;
}
