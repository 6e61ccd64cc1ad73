import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { MutationInput, UuidScalar } from '@tessellate/api-kernel';
import { HubType } from '@tessellate/network-api';
import { INTEREST_LIMITS } from '@tessellate/programme-contract';
import { IsString, MaxLength } from 'class-validator';

@ObjectType('RecruitingNews', { description: 'Somebody’s wish to be told when a hub recruits, by its signed link.' })
export class RecruitingNewsType {
  @Field(() => UuidScalar) id: string;
  @Field(() => HubType) hub: HubType;
  @Field({ description: 'Whoever reads the address has said yes.' }) confirmed: boolean;
}

@InputType()
export class RequestRecruitingNewsInput extends MutationInput {
  @Field({ description: 'Its slug.' })
  @IsString()
  @MaxLength(80)
  hub: string;

  @Field()
  @IsString()
  @MaxLength(INTEREST_LIMITS.email, { message: 'Enter an e-mail address such as name@school.org.uk.' })
  email: string;
}

@InputType()
export class RecruitingNewsLinkInput extends MutationInput {
  @Field({ description: 'Of the link in the letter.' })
  @IsString()
  @MaxLength(200)
  token: string;
}
