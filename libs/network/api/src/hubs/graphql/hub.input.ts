import { Field, InputType, Int } from '@nestjs/graphql';
import {
  Characters,
  EmailAddress,
  MutationInput,
  PlainTextScalar,
  ShortTextScalar,
  UuidScalar,
} from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import { HUB_LIMITS, REGIONS } from '@tessellate/network-contract';
import { ArrayMaxSize, ArrayUnique, IsDate, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

const LARGEST_INT = 2_147_483_647;

@InputType({ isAbstract: true })
abstract class HubFactsInput extends MutationInput {
  @Field(() => ShortTextScalar, { description: 'Such as “Sussex Maths Hub”; no two hubs have the same.' })
  @Characters(3, HUB_LIMITS.name, { message: `Give the hub a name of 3 to ${HUB_LIMITS.name} characters.` })
  name: string;

  @Field(() => ShortTextScalar)
  @IsIn(REGIONS, { message: 'Choose one of the regions of England.' })
  region: string;

  @Field(() => [ShortTextScalar], { description: 'Codes of the local authorities that it serves by default.' })
  @ArrayMaxSize(HUB_LIMITS.authorities, { message: `Choose at most ${HUB_LIMITS.authorities} local authorities.` })
  @ArrayUnique({ message: 'Name each local authority once.' })
  authorities: string[];
}

@InputType()
export class CreateHubInput extends HubFactsInput {
  @Field(() => ShortTextScalar)
  @Characters(3, HUB_LIMITS.leadSchool, {
    message: `Name the school or college that leads it, in 3 to ${HUB_LIMITS.leadSchool} characters.`,
  })
  leadSchool: string;
}

@InputType()
export class EditHubInput extends HubFactsInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'hubId must be a UUID' })
  hubId: string;

  @Field(() => Int, { description: 'The hub’s version that was edited.' })
  @IsInt()
  @Min(1)
  @Max(LARGEST_INT)
  version: number;
}

@InputType({ isAbstract: true })
abstract class OfHubInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'hubId must be a UUID' })
  hubId: string;
}

@InputType({ isAbstract: true })
abstract class ReasonedHubInput extends OfHubInput {
  @Field(() => PlainTextScalar, { description: 'The people concerned are told it, and it is kept in the log.' })
  @Characters(3, LIMITS.reason, {
    message: `Give a reason of 3 to ${LIMITS.reason} characters; the people concerned will read it.`,
  })
  reason: string;
}

@InputType()
export class CloseHubInput extends ReasonedHubInput {}

@InputType()
export class ReopenHubInput extends OfHubInput {}

@InputType()
export class TransferHubInput extends ReasonedHubInput {
  @Field(() => ShortTextScalar)
  @Characters(3, HUB_LIMITS.leadSchool, {
    message: `Name the school or college that takes over, in 3 to ${HUB_LIMITS.leadSchool} characters.`,
  })
  leadSchool: string;

  @Field(() => Date, {
    nullable: true,
    description: 'Any instant of the London day from which it leads; today when left out.',
  })
  @IsOptional()
  @IsDate()
  from?: Date | null;
}

@InputType()
export class AppointHubManagerInput extends OfHubInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'personId must be a UUID' })
  personId: string;
}

@InputType()
export class InviteHubManagerInput extends OfHubInput {
  @Field(() => ShortTextScalar)
  @EmailAddress()
  email: string;

  @Field(() => ShortTextScalar, { description: 'How the letter greets them.' })
  @Characters(2, LIMITS.name, { message: `Give their name, of 2 to ${LIMITS.name} characters.` })
  name: string;
}

@InputType()
export class RemoveHubManagerInput extends ReasonedHubInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'personId must be a UUID' })
  personId: string;
}

@InputType()
export class WithdrawHubInvitationInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'invitationId must be a UUID' })
  invitationId: string;
}
