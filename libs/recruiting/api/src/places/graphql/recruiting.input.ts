import { Field, InputType, Int } from '@nestjs/graphql';
import { Characters, MutationInput, PlainTextScalar, ShortTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import {
  APPLICATION_STATES,
  type ApplicationState,
  type Decision,
  DECISIONS,
  PLACES_LIMITS,
} from '@tessellate/recruiting-contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ApplicationStateEnum } from '../../applications/graphql/application-status.type';
import { DecisionEnum } from './recruiting.type';

@InputType()
export class ApplicationFilter {
  @Field(() => [ApplicationStateEnum], { nullable: true })
  @IsOptional()
  @IsIn(APPLICATION_STATES, { each: true })
  states?: ApplicationState[];

  @Field({ nullable: true, description: 'Whether the headteacher has committed the school to the full year.' })
  @IsOptional()
  @IsBoolean()
  committed?: boolean;

  @Field(() => ShortTextScalar, { nullable: true, description: 'Words in name, e-mail address, reference or school.' })
  @IsOptional()
  @Characters(0, 100)
  search?: string;
}

@InputType()
export class ApplicationVersionInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'id must be a UUID' })
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;
}

@InputType()
export class DecideApplicationsInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workGroupId must be a UUID' })
  workGroupId: string;

  @Field(() => DecisionEnum)
  @IsIn(DECISIONS)
  decision: Decision;

  @Field(() => [ApplicationVersionInput])
  @ArrayMinSize(1, { message: 'Choose at least one application.' })
  @ArrayMaxSize(PLACES_LIMITS.bulk, { message: `Decide on at most ${PLACES_LIMITS.bulk} applications at once.` })
  @ValidateNested({ each: true })
  @Type(() => ApplicationVersionInput)
  applications: ApplicationVersionInput[];

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'Why applications are approved though the headteacher has not confirmed. For the hub’s history only.',
  })
  @IsOptional()
  @Characters(0, LIMITS.reason, { message: `Shorten the reason to ${LIMITS.reason} characters.` })
  withoutCommitment?: string;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'Needed to decline, withdraw or remove. The applicant is told it.',
  })
  @IsOptional()
  @Characters(0, LIMITS.reason, { message: `Shorten the reason to ${LIMITS.reason} characters.` })
  reason?: string;
}

@InputType()
export class MoveApplicationInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'applicationId must be a UUID' })
  applicationId: string;

  @Field(() => Int)
  @IsInt()
  version: number;

  @Field(() => UuidScalar, { description: 'A group of another hub that is recruiting.' })
  @IsUUID(undefined, { message: 'toWorkGroupId must be a UUID' })
  toWorkGroupId: string;

  @Field(() => PlainTextScalar, { nullable: true, description: 'Needed to move it. The applicant is told it.' })
  @IsOptional()
  @Characters(0, LIMITS.reason, { message: `Shorten the reason to ${LIMITS.reason} characters.` })
  reason?: string;
}

@InputType()
export class AddApplicationNoteInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'applicationId must be a UUID' })
  applicationId: string;

  @Field(() => PlainTextScalar)
  @Characters(1, PLACES_LIMITS.note, { message: `Write a note of 1 to ${PLACES_LIMITS.note} characters.` })
  text: string;
}

@InputType()
export class ResendInvitationInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'applicationId must be a UUID' })
  applicationId: string;
}

@InputType()
export class AskForCommitmentInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'applicationId must be a UUID' })
  applicationId: string;

  @Field(() => ShortTextScalar)
  headteacherName: string;

  @Field(() => ShortTextScalar)
  headteacherEmail: string;
}

@InputType()
export class ChaseHeadteacherInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'applicationId must be a UUID' })
  applicationId: string;

  @Field({ description: 'Whether the headteacher is reminded by itself while no answer comes.' })
  @IsBoolean()
  chase: boolean;
}

@InputType({ description: 'What the settings were when the manager began to change them.' })
export class RecruitingBaseInput {
  @Field(() => Int)
  @IsInt()
  capacity: number;

  @Field(() => Date, { nullable: true })
  @IsOptional()
  @IsDate()
  recruitingUntil?: Date | null;

  @Field(() => Int)
  @IsInt()
  offerDays: number;
}

@InputType()
export class UpdateRecruitingInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workGroupId must be a UUID' })
  workGroupId: string;

  @Field(() => Int)
  @IsInt()
  @Min(1, { message: 'A group has at least one place.' })
  @Max(PLACES_LIMITS.capacity, { message: `A group has at most ${PLACES_LIMITS.capacity} places.` })
  capacity: number;

  @Field(() => Date, { nullable: true, description: 'Null while the group does not recruit.' })
  @IsOptional()
  @IsDate()
  recruitingUntil?: Date | null;

  @Field(() => Int)
  @IsInt()
  @Min(1, { message: 'An offer must stay open for at least one day.' })
  @Max(PLACES_LIMITS.offerDays, { message: `An offer can stay open for at most ${PLACES_LIMITS.offerDays} days.` })
  offerDays: number;

  @Field(() => RecruitingBaseInput, {
    nullable: true,
    description: 'With it, what another manager saved meanwhile is not overwritten.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => RecruitingBaseInput)
  base?: RecruitingBaseInput | null;
}

const BASE64_CHARACTERS = Math.ceil(PLACES_LIMITS.importBytes / 3) * 4;

@InputType()
export class ImportFileInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workGroupId must be a UUID' })
  workGroupId: string;

  @Field({ description: 'The CSV file’s bytes in base64.' })
  @IsString()
  @MaxLength(BASE64_CHARACTERS, {
    message: `This file is larger than ${PLACES_LIMITS.importBytes / 1024} KB. Split it into several, or remove what is not needed.`,
  })
  file: string;

  @Field({ defaultValue: false, description: 'Approve them at once: places first, then the waitlist.' })
  @IsBoolean()
  approve: boolean;
}

@InputType()
export class ImportApplicationsInput extends ImportFileInput {
  @Field(() => UuidScalar, {
    description: 'Made by the client. Repeating the mutation with it returns the first result.',
  })
  @IsUUID(undefined, { message: 'mutationId must be a UUID' })
  mutationId: string;

  @Field(() => ShortTextScalar, { description: 'That of the preview which is confirmed.' })
  @Characters(0, 100)
  fingerprint: string;
}
