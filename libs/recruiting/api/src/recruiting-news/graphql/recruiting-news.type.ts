import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Characters, MutationInput, ShortTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { HubType } from '@tessellate/network-api';
import { INTEREST_LIMITS } from '@tessellate/recruiting-contract';

@ObjectType('RecruitingNews', { description: 'Somebody’s wish to be told when a hub recruits, by its signed link.' })
export class RecruitingNewsType {
  @Field(() => UuidScalar) id: string;
  @Field(() => HubType) hub: HubType;
  @Field({ description: 'Whoever reads the address has said yes.' }) confirmed: boolean;
}

@InputType()
export class RequestRecruitingNewsInput extends MutationInput {
  @Field(() => ShortTextScalar, { description: 'Its slug.' })
  @Characters(0, 80)
  hub: string;

  @Field(() => ShortTextScalar)
  @Characters(0, INTEREST_LIMITS.email, { message: 'Enter an e-mail address such as name@school.org.uk.' })
  email: string;
}

@InputType()
export class RecruitingNewsLinkInput extends MutationInput {
  @Field(() => ShortTextScalar, { description: 'Of the link in the letter.' })
  @Characters(0, 200)
  token: string;
}
