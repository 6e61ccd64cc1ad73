import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Characters, MutationInput, NameScalar, ShortTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import type { ApplicationState } from '@tessellate/recruiting-contract';
import { IsString, MaxLength } from 'class-validator';
import { ApplicationStateEnum } from '../../applications/graphql/application-status.type';

@ObjectType('PlaceOffer', { description: 'What an applicant can answer through their signed link.' })
export class PlaceOfferType {
  @Field(() => UuidScalar) id: string;
  @Field(() => ApplicationStateEnum) state: ApplicationState;
  @Field() groupReference: string;
  @Field(() => Date, { nullable: true }) offerExpiresAt: Date | null;
  @Field({ description: 'Whether the offer can be accepted now.' }) open: boolean;
  @Field(() => Int, { nullable: true, description: 'On the waitlist; 1 is next.' }) waitlistPosition: number | null;
}

@ObjectType('PlaceInvitation', { description: 'A confirmed place that waits for its account.' })
export class PlaceInvitationType {
  @Field() name: string;
  @Field() email: string;
  @Field() groupReference: string;
  @Field(() => UuidScalar) workGroupId: string;
  @Field({ description: 'The link has been used; signing in is all that is left.' }) used: boolean;
  @Field({ description: 'There is an account of this address already; it keeps its password.' }) hasAccount: boolean;
}

@InputType()
export class AnswerOfferInput extends MutationInput {
  @Field(() => ShortTextScalar, { description: 'Of the link to the status page.' })
  @Characters(0, 200)
  token: string;
}

@InputType()
export class AcceptInvitationInput extends MutationInput {
  @Field(() => ShortTextScalar, { description: 'Of the link in the invitation.' })
  @Characters(0, 200)
  token: string;

  @Field(() => NameScalar)
  @Characters(1, LIMITS.name, { message: 'Enter your name as you would like others to see it.' })
  name: string;

  @Field({ description: 'Ignored when there is an account already.' })
  @IsString()
  @MaxLength(512)
  password: string;
}
