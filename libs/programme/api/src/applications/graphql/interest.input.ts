import { Field, InputType, Int } from '@nestjs/graphql';
import { MutationInput, UuidScalar } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import type { ApplicantRole, Involvement } from '@tessellate/programme-contract';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { APPLICANT_ROLES, INVOLVEMENTS } from '@tessellate/programme-contract';
import { ApplicantRoleEnum, InvolvementEnum } from './interest.type';

/** Far above what a form sends. What is asked of each answer is checked by `interestProblems`, all at once. */
const ANY_TEXT = 5_000;

@InputType({ description: 'What has been answered so far. What is left out refuses nothing.' })
export class CheckEligibilityInput extends MutationInput {
  @Field()
  @MaxLength(LIMITS.shortText)
  token: string;

  @Field(() => UuidScalar, { nullable: true })
  @IsOptional()
  @IsUUID(undefined, { message: 'workGroupId must be a UUID' })
  workGroupId?: string | null;

  @Field(() => ApplicantRoleEnum, { nullable: true })
  @IsOptional()
  @IsIn(APPLICANT_ROLES)
  role?: ApplicantRole | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  schoolUrn?: number | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  fullYear?: boolean | null;
}

@InputType()
export class RegisterInterestInput extends MutationInput {
  @Field({ description: 'Of the form as it was opened.' })
  @MaxLength(LIMITS.shortText)
  token: string;

  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workGroupId must be a UUID' })
  workGroupId: string;

  @Field(() => ApplicantRoleEnum)
  @IsIn(APPLICANT_ROLES)
  role: ApplicantRole;

  @Field({ defaultValue: '' }) @IsString() @MaxLength(ANY_TEXT) roleText: string;
  @Field(() => Int) @IsInt() schoolUrn: number;
  @Field() @IsBoolean() fullYear: boolean;

  @Field(() => InvolvementEnum)
  @IsIn(INVOLVEMENTS)
  involvement: Involvement;

  @Field() @IsString() @MaxLength(ANY_TEXT) hopes: string;
  @Field({ defaultValue: '' }) @IsString() @MaxLength(ANY_TEXT) accessNeeds: string;
  @Field() @IsString() @MaxLength(ANY_TEXT) name: string;
  @Field() @IsString() @MaxLength(ANY_TEXT) email: string;
  @Field() @IsString() @MaxLength(ANY_TEXT) headteacherName: string;
  @Field() @IsString() @MaxLength(ANY_TEXT) headteacherEmail: string;

  @Field({ defaultValue: '', description: 'Left empty by people, who do not see it.' })
  @IsString()
  @MaxLength(ANY_TEXT)
  website: string;
}

@InputType()
export class ApplicationLinkInput extends MutationInput {
  @Field({ description: 'Of the signed link.' })
  @MaxLength(LIMITS.shortText)
  token: string;
}

@InputType()
export class AskHeadteacherInput extends ApplicationLinkInput {
  @Field() @IsString() @MaxLength(ANY_TEXT) headteacherName: string;
  @Field() @IsString() @MaxLength(ANY_TEXT) headteacherEmail: string;
}

@InputType()
export class AnswerCommitmentInput extends ApplicationLinkInput {
  @Field({ description: 'Whether the school commits to the full academic year.' })
  @IsBoolean()
  commit: boolean;
}
