import { Field, InputType, Int, PickType } from '@nestjs/graphql';
import { Characters, MutationInput, PlainTextScalar, ShortTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import { APPLICANT_ROLES, type ApplicantRole, type Involvement, INVOLVEMENTS } from '@tessellate/recruiting-contract';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID } from 'class-validator';
import { ApplicantRoleEnum, InvolvementEnum } from './interest.type';

/** Far above what a form sends. What is asked of each answer is checked by `interestProblems`, all at once. */
const ANY_TEXT = 5_000;

@InputType({ description: 'What has been answered so far. What is left out refuses nothing.' })
export class CheckEligibilityInput extends MutationInput {
  @Field(() => ShortTextScalar)
  @Characters(0, LIMITS.shortText)
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
export class InterestPreviewAnswers extends PickType(
  CheckEligibilityInput,
  ['role', 'schoolUrn', 'fullYear'],
  InputType,
) {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'projectId must be a UUID' })
  projectId: string;
}

@InputType()
export class RegisterInterestInput extends MutationInput {
  @Field(() => ShortTextScalar, { description: 'Of the form as it was opened.' })
  @Characters(0, LIMITS.shortText)
  token: string;

  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workGroupId must be a UUID' })
  workGroupId: string;

  @Field(() => ApplicantRoleEnum)
  @IsIn(APPLICANT_ROLES)
  role: ApplicantRole;

  @Field(() => ShortTextScalar, { defaultValue: '' }) @Characters(0, ANY_TEXT) roleText: string;
  @Field(() => Int) @IsInt() schoolUrn: number;
  @Field() @IsBoolean() fullYear: boolean;

  @Field(() => InvolvementEnum)
  @IsIn(INVOLVEMENTS)
  involvement: Involvement;

  @Field(() => PlainTextScalar) @Characters(0, ANY_TEXT) hopes: string;
  @Field(() => PlainTextScalar, { defaultValue: '' }) @Characters(0, ANY_TEXT) accessNeeds: string;
  @Field(() => ShortTextScalar) @Characters(0, ANY_TEXT) name: string;
  @Field(() => ShortTextScalar) @Characters(0, ANY_TEXT) email: string;
  @Field(() => ShortTextScalar) @Characters(0, ANY_TEXT) headteacherName: string;
  @Field(() => ShortTextScalar) @Characters(0, ANY_TEXT) headteacherEmail: string;

  @Field(() => ShortTextScalar, { defaultValue: '', description: 'Left empty by people, who do not see it.' })
  @Characters(0, ANY_TEXT)
  website: string;
}

@InputType()
export class ApplicationLinkInput extends MutationInput {
  @Field(() => ShortTextScalar, { description: 'Of the signed link.' })
  @Characters(0, LIMITS.shortText)
  token: string;
}

@InputType()
export class AskHeadteacherInput extends ApplicationLinkInput {
  @Field(() => ShortTextScalar) @Characters(0, ANY_TEXT) headteacherName: string;
  @Field(() => ShortTextScalar) @Characters(0, ANY_TEXT) headteacherEmail: string;
}

@InputType()
export class AnswerCommitmentInput extends ApplicationLinkInput {
  @Field({ description: 'Whether the school commits to the full academic year.' })
  @IsBoolean()
  commit: boolean;
}
