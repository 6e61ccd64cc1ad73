import { Field, Float, InputType, Int } from '@nestjs/graphql';
import {
  Characters,
  MutationInput,
  PlainTextScalar,
  ShortTextScalar,
  TitleScalar,
  UuidScalar,
} from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import {
  AGENDA_LIMITS,
  DAY_EQUIVALENTS,
  PLAN_LIMITS,
  STEP_KINDS,
  type StepKind,
  WORKSHOP_FORMATS,
  type WorkshopFormat,
} from '@tessellate/cycle-contract';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsDate, IsIn, IsInt, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { StepKindEnum, WorkshopFormatEnum } from '../../graphql/cycle-step.type';
import { AgendaItemInput } from './agenda.input';

const uuid = (name: string) => IsUUID(undefined, { message: `${name} must be a UUID` });
const atMost = (name: string, length: number) =>
  Characters(0, length, { message: `${name} can have at most ${length.toLocaleString('en-GB')} characters.` });
const aDate = { message: 'This is not a date. Choose it again.' };

@InputType()
export class StepResourceInput {
  @Field(() => TitleScalar)
  @Characters(1, PLAN_LIMITS.resourceLabel, { message: 'Give each of the materials a name of at most 120 characters.' })
  label: string;

  @Field(() => ShortTextScalar, { nullable: true })
  @IsOptional()
  @atMost('A link', PLAN_LIMITS.url)
  url?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  @IsOptional()
  @uuid('fileId')
  fileId?: string | null;
}

@InputType()
export class StepFieldsInput {
  @Field(() => TitleScalar)
  @Characters(1, PLAN_LIMITS.title, { message: 'Give the step a title of at most 160 characters.' })
  title: string;

  @Field(() => PlainTextScalar)
  @atMost('The description', PLAN_LIMITS.brief)
  brief: string;

  @Field(() => Date, { nullable: true, description: 'A workshop’s start.' })
  @IsOptional()
  @IsDate(aDate)
  startsAt?: Date | null;

  @Field(() => Date, { nullable: true })
  @IsOptional()
  @IsDate(aDate)
  endsAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Any instant of the London day a task is due.' })
  @IsOptional()
  @IsDate(aDate)
  dueAt?: Date | null;

  @Field(() => WorkshopFormatEnum, { nullable: true })
  @IsOptional()
  @IsIn(WORKSHOP_FORMATS)
  format?: WorkshopFormat | null;

  @Field(() => ShortTextScalar, { nullable: true })
  @IsOptional()
  @atMost('The venue', PLAN_LIMITS.venue)
  venue?: string | null;

  @Field(() => PlainTextScalar, { nullable: true })
  @IsOptional()
  @atMost('How to get there', PLAN_LIMITS.accessNotes)
  accessNotes?: string | null;

  @Field(() => ShortTextScalar, { nullable: true })
  @IsOptional()
  @atMost('The joining link', PLAN_LIMITS.url)
  joinUrl?: string | null;

  @Field(() => PlainTextScalar, { nullable: true })
  @IsOptional()
  @atMost('The agenda', PLAN_LIMITS.agenda)
  agenda?: string | null;

  @Field(() => [AgendaItemInput], {
    nullable: true,
    description: 'A workshop’s parts; left out, they stay as they are.',
  })
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => AgendaItemInput)
  @ArrayMaxSize(AGENDA_LIMITS.items, { message: 'An agenda can have at most 30 parts.' })
  agendaItems?: AgendaItemInput[] | null;

  @Field(() => Float, { nullable: true })
  @IsOptional()
  @IsIn(DAY_EQUIVALENTS, { message: 'A workshop counts as a quarter, half, three quarters or all of a day.' })
  dayEquivalent?: number | null;

  @Field(() => [StepResourceInput])
  @ValidateNested({ each: true })
  @Type(() => StepResourceInput)
  @ArrayMaxSize(PLAN_LIMITS.resources, { message: 'A step can have at most 20 materials.' })
  resources: StepResourceInput[];
}

@InputType({ isAbstract: true })
abstract class PlanInput extends MutationInput {
  @Field(() => UuidScalar)
  @uuid('workGroupId')
  workGroupId: string;
}

@InputType({ isAbstract: true })
abstract class StepInput extends MutationInput {
  @Field(() => UuidScalar)
  @uuid('stepId')
  stepId: string;

  @Field(() => Int, { description: 'The version that the change builds on.' })
  @IsInt()
  version: number;
}

@InputType()
export class AddCycleStepInput extends PlanInput {
  @Field(() => StepKindEnum)
  @IsIn(STEP_KINDS)
  kind: StepKind;

  @Field(() => UuidScalar, { nullable: true, description: 'The step it comes after; the last one when left out.' })
  @IsOptional()
  @uuid('afterId')
  afterId?: string | null;

  @Field(() => StepFieldsInput)
  @ValidateNested()
  @Type(() => StepFieldsInput)
  fields: StepFieldsInput;

  @Field(() => Boolean, { nullable: true, description: 'The person has confirmed that the date is in the past.' })
  @IsOptional()
  @IsBoolean()
  allowPast?: boolean | null;
}

@InputType()
export class EditCycleStepInput extends StepInput {
  @Field(() => StepFieldsInput)
  @ValidateNested()
  @Type(() => StepFieldsInput)
  fields: StepFieldsInput;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  allowPast?: boolean | null;
}

@InputType()
export class RemoveCycleStepInput extends StepInput {}

@InputType()
export class ReorderCycleInput extends PlanInput {
  @Field(() => [UuidScalar], { description: 'The order that the person saw.' })
  @ArrayMaxSize(PLAN_LIMITS.steps)
  @IsUUID(undefined, { each: true })
  from: string[];

  @Field(() => [UuidScalar], { description: 'The same steps in their new order.' })
  @ArrayMaxSize(PLAN_LIMITS.steps)
  @IsUUID(undefined, { each: true })
  to: string[];
}

@InputType()
export class PublishCycleInput extends PlanInput {
  @Field(() => [UuidScalar], { description: 'The drafts that the person saw, so that nothing unseen is published.' })
  @ArrayMaxSize(PLAN_LIMITS.steps)
  @IsUUID(undefined, { each: true })
  stepIds: string[];

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  allowPast?: boolean | null;
}

@InputType()
export class DueDateInput {
  @Field(() => UuidScalar)
  @uuid('stepId')
  stepId: string;

  @Field(() => Int)
  @IsInt()
  version: number;

  @Field(() => Date)
  @IsDate(aDate)
  dueAt: Date;
}

@InputType()
export class MoveWorkshopInput extends StepInput {
  @Field(() => Date)
  @IsDate(aDate)
  startsAt: Date;

  @Field(() => Date)
  @IsDate(aDate)
  endsAt: Date;

  @Field(() => [DueDateInput], { description: 'Tasks whose due dates move with it.' })
  @ValidateNested({ each: true })
  @Type(() => DueDateInput)
  @ArrayMaxSize(PLAN_LIMITS.steps)
  dueDates: DueDateInput[];

  @Field(() => PlainTextScalar, { nullable: true, description: 'Told to those concerned, and kept in the log.' })
  @IsOptional()
  @atMost('The note', LIMITS.reason)
  note?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  allowPast?: boolean | null;
}

@InputType()
export class CancelCycleStepInput extends StepInput {
  @Field(() => PlainTextScalar, { description: 'Told to those concerned, and kept in the log.' })
  @Characters(3, LIMITS.reason, {
    message: `Give a reason of 3 to ${LIMITS.reason} characters; the group will read it.`,
  })
  reason: string;

  @Field(() => [DueDateInput])
  @ValidateNested({ each: true })
  @Type(() => DueDateInput)
  @ArrayMaxSize(PLAN_LIMITS.steps)
  dueDates: DueDateInput[];
}

@InputType()
export class FillCycleInput extends PlanInput {
  @Field(() => UuidScalar, { nullable: true, description: 'A template of the project …' })
  @IsOptional()
  @uuid('templateId')
  templateId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: '… or another group whose cycle is taken.' })
  @IsOptional()
  @uuid('fromWorkGroupId')
  fromWorkGroupId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Drafts that are there already are thrown away.' })
  @IsOptional()
  @IsBoolean()
  replaceDrafts?: boolean | null;
}
