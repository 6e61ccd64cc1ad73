import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { Characters, MutationInput, PlainTextScalar, ShortTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import {
  COMMITMENT_RULES,
  type CommitmentRule,
  ELIGIBILITY_ANSWER_KEYS,
  type EligibilityAnswer,
  PROJECT_LIMITS as MAX,
} from '@tessellate/work-groups-contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { EligibilityAnswerEnum, ProjectCommitmentRuleEnum } from './project-record.type';

@InputType()
export class ProjectRoleNamesInput {
  @Field(() => ShortTextScalar)
  @Characters(0, MAX.roleName, { message: `Shorten what a participant is called to ${MAX.roleName} characters.` })
  participant: string;

  @Field(() => ShortTextScalar)
  @Characters(0, MAX.roleName, { message: `Shorten what a facilitator is called to ${MAX.roleName} characters.` })
  facilitator: string;
}

@InputType()
export class ProjectRuleRefusalInput {
  @Field(() => EligibilityAnswerEnum)
  @IsIn(ELIGIBILITY_ANSWER_KEYS)
  answer: EligibilityAnswer;

  @Field(() => [ShortTextScalar])
  @ArrayMaxSize(10)
  @Characters(1, 40, { each: true })
  values: string[];
}

@InputType()
export class ProjectRuleAlternativeInput {
  @Field(() => PlainTextScalar)
  @Characters(0, MAX.alternative, { message: `Shorten each alternative to ${MAX.alternative} characters.` })
  text: string;

  @Field(() => ShortTextScalar, { nullable: true })
  @IsOptional()
  @Characters(0, MAX.url, { message: 'Shorten the address of the alternative.' })
  url?: string | null;
}

@InputType()
export class ProjectRuleInput {
  @Field(() => ShortTextScalar, { description: 'Made by the client; stays with the rule in later versions.' })
  @Matches(/^[a-z0-9-]{1,60}$/, { message: 'key must be of small letters, figures and hyphens' })
  key: string;

  @Field(() => PlainTextScalar)
  @Characters(0, MAX.rule, { message: `Shorten each rule to ${MAX.rule} characters.` })
  text: string;

  @Field(() => ProjectRuleRefusalInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProjectRuleRefusalInput)
  refuses?: ProjectRuleRefusalInput | null;

  @Field(() => PlainTextScalar)
  @Characters(0, MAX.refusal, { message: `Shorten what is read to ${MAX.refusal} characters.` })
  refusal: string;

  @Field(() => [ProjectRuleAlternativeInput])
  @ArrayMaxSize(MAX.alternatives, { message: `A rule has at most ${MAX.alternatives} alternatives.` })
  @ValidateNested({ each: true })
  @Type(() => ProjectRuleAlternativeInput)
  alternatives: ProjectRuleAlternativeInput[];
}

@InputType()
export class ProjectWordsInput {
  @Field(() => ShortTextScalar)
  @Characters(0, MAX.name, { message: `Shorten the name to ${MAX.name} characters.` })
  name: string;

  @Field(() => PlainTextScalar)
  @Characters(0, MAX.summary, { message: `Shorten the summary to ${MAX.summary} characters.` })
  summary: string;

  @Field(() => Float)
  @Min(0, { message: 'A project has no fewer than 0 days.' })
  @Max(MAX.days, { message: `A project has at most ${MAX.days} days.` })
  days: number;

  @Field(() => ProjectRoleNamesInput)
  @IsDefined()
  @ValidateNested()
  @Type(() => ProjectRoleNamesInput)
  roleNames: ProjectRoleNamesInput;

  @Field(() => ProjectCommitmentRuleEnum)
  @IsIn(COMMITMENT_RULES)
  commitmentRequired: CommitmentRule;

  @Field(() => [ProjectRuleInput])
  @ArrayMaxSize(MAX.rules, { message: `A project has at most ${MAX.rules} rules.` })
  @ValidateNested({ each: true })
  @Type(() => ProjectRuleInput)
  eligibility: ProjectRuleInput[];
}

@InputType()
export class CreateProjectInput extends MutationInput {
  @Field(() => ShortTextScalar)
  @Characters(3, MAX.name, { message: `Give the project a name of 3 to ${MAX.name} characters.` })
  name: string;

  @Field(() => ShortTextScalar, { description: 'Begins the references of its applications: “SSL”.' })
  @Matches(/^[A-Z]{2,5}$/, { message: 'Give a code of 2 to 5 capital letters, such as SSL.' })
  code: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The project whose words it begins with.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'copyOf must be a UUID' })
  copyOf?: string | null;
}

@InputType({ isAbstract: true })
abstract class OfProjectInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'projectId must be a UUID' })
  projectId: string;
}

@InputType()
export class SaveProjectDraftInput extends OfProjectInput {
  @Field(() => Int, { description: 'The save that the edit began from; 0 when there was no draft.' })
  @IsInt()
  @Min(0, { message: 'baseVersion must be 0 or more' })
  baseVersion: number;

  @Field(() => Int, { description: 'The number of the published version then; 0 for none.' })
  @IsInt()
  @Min(0, { message: 'published must be 0 or more' })
  published: number;

  @Field(() => ProjectWordsInput)
  @IsDefined()
  @ValidateNested()
  @Type(() => ProjectWordsInput)
  words: ProjectWordsInput;
}

@InputType()
export class ProjectDraftInput extends OfProjectInput {
  @Field(() => Int, { description: 'The save that the coordinator has read.' })
  @IsInt()
  baseVersion: number;
}

@InputType()
export class PublishProjectInput extends ProjectDraftInput {
  @Field(() => PlainTextScalar, { description: 'The hubs’ managers are told it, and it stays with the version.' })
  @Characters(3, LIMITS.reason, { message: `Give a reason of 3 to ${LIMITS.reason} characters.` })
  reason: string;

  @Field({ description: 'Also for groups whose plan no member has seen yet.' })
  alsoUnpublishedGroups: boolean;
}

@InputType()
export class CloseProjectInput extends OfProjectInput {
  @Field(() => PlainTextScalar, { description: 'Kept in the log.' })
  @Characters(3, LIMITS.reason, { message: `Give a reason of 3 to ${LIMITS.reason} characters.` })
  reason: string;
}

@InputType()
export class ReopenProjectInput extends OfProjectInput {}
