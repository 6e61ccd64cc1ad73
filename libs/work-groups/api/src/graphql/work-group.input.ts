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
import { WORK_GROUP_LIMITS } from '@tessellate/work-groups-contract';
import { ArrayMaxSize, ArrayUnique, IsDate, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

@InputType()
export class CreateWorkGroupInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'hubId must be a UUID' })
  hubId: string;

  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'projectId must be a UUID' })
  projectId: string;

  @Field(() => Int, { description: 'The calendar year that its academic year starts in: this one, or the next.' })
  @IsInt()
  academicYear: number;

  @Field(() => ShortTextScalar, {
    description: 'Such as “Secondary Subject Leadership”; one hub has a title once a year.',
  })
  @Characters(3, WORK_GROUP_LIMITS.title, {
    message: `Give the group a name of 3 to ${WORK_GROUP_LIMITS.title} characters.`,
  })
  title: string;

  @Field(() => Int)
  @IsInt()
  @Min(1, { message: 'A group has at least one place.' })
  @Max(WORK_GROUP_LIMITS.capacity, { message: `A group has at most ${WORK_GROUP_LIMITS.capacity} places.` })
  capacity: number;

  @Field(() => Date, {
    nullable: true,
    description: 'Interest can be registered until then; left out, it does not recruit yet.',
  })
  @IsOptional()
  @IsDate()
  recruitingUntil?: Date | null;

  @Field(() => [UuidScalar], { description: 'Who leads it; they can be appointed later as well.' })
  @ArrayMaxSize(WORK_GROUP_LIMITS.facilitators, {
    message: `Name at most ${WORK_GROUP_LIMITS.facilitators} facilitators.`,
  })
  @ArrayUnique({ message: 'Name each facilitator once.' })
  @IsUUID(undefined, { each: true, message: 'facilitatorIds must be UUIDs' })
  facilitatorIds: string[];
}

@InputType({ isAbstract: true })
abstract class OfWorkGroupInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workGroupId must be a UUID' })
  workGroupId: string;
}

@InputType({ isAbstract: true })
abstract class OfMemberInput extends OfWorkGroupInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'personId must be a UUID' })
  personId: string;
}

@InputType()
export class AppointFacilitatorInput extends OfMemberInput {}

@InputType()
export class InviteFacilitatorInput extends OfWorkGroupInput {
  @Field(() => ShortTextScalar)
  @EmailAddress()
  email: string;

  @Field(() => ShortTextScalar, { description: 'How the letter greets them.' })
  @Characters(2, LIMITS.name, { message: `Give their name, of 2 to ${LIMITS.name} characters.` })
  name: string;
}

@InputType()
export class WithdrawInvitationInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'invitationId must be a UUID' })
  invitationId: string;
}

@InputType({ isAbstract: true })
abstract class ReasonedMemberInput extends OfMemberInput {
  @Field(() => PlainTextScalar, { description: 'The person is told it, and it is kept in the log.' })
  @Characters(3, LIMITS.reason, {
    message: `Give a reason of 3 to ${LIMITS.reason} characters; the person will read it.`,
  })
  reason: string;
}

@InputType()
export class RemoveWorkGroupMemberInput extends ReasonedMemberInput {}

@InputType()
export class EndFacilitatorRoleInput extends ReasonedMemberInput {}
