import { Field, InputType } from '@nestjs/graphql';
import { Characters, MutationInput, ShortTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { VISITOR_LIMITS } from '@tessellate/workshops-contract';
import { IsDate, IsOptional, IsUUID } from 'class-validator';

@InputType()
export class AddVisitorInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workshopId must be a UUID' })
  workshopId: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Somebody with an account; then neither name nor e-mail.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'personId must be a UUID' })
  personId?: string | null;

  @Field(() => ShortTextScalar, { nullable: true })
  @IsOptional()
  @Characters(0, VISITOR_LIMITS.name, { message: `Keep the name to ${VISITOR_LIMITS.name} characters.` })
  name?: string | null;

  @Field(() => ShortTextScalar, { nullable: true })
  @IsOptional()
  @Characters(0, VISITOR_LIMITS.school, { message: `Keep the school to ${VISITOR_LIMITS.school} characters.` })
  school?: string | null;

  @Field(() => ShortTextScalar, {
    nullable: true,
    description: 'Only where they asked to hear how to join; the hub may then have them written to, once.',
  })
  @IsOptional()
  @Characters(0, VISITOR_LIMITS.email, { message: 'Enter an e-mail address such as name@school.org.uk.' })
  email?: string | null;

  @Field(() => Date, { nullable: true, description: 'When they came, where this is sent later; now without it.' })
  @IsOptional()
  @IsDate()
  arrivedAt?: Date | null;
}

@InputType()
export class VisitorInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'visitorId must be a UUID' })
  visitorId: string;
}
