import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { PersonType } from '@tessellate/identity-api';
import { PLAN_ISSUE_CODES, type PlanIssueCode } from '@tessellate/cycle-contract';
import { CycleStepType } from '../../graphql/cycle-step.type';

const PlanIssueCodeEnum = Object.fromEntries(PLAN_ISSUE_CODES.map(code => [code, code]));
registerEnumType(PlanIssueCodeEnum, { name: 'PlanIssueCode' });

@ObjectType('PlanIssue', { description: 'Something to look at before publishing; it stops nobody.' })
export class PlanIssueType {
  @Field(() => PlanIssueCodeEnum) code: PlanIssueCode;
  @Field(() => UuidScalar, { nullable: true }) stepId: string | null;
  @Field() message: string;
}

@ObjectType('CycleTemplate')
export class CycleTemplateType {
  @Field(() => UuidScalar) id: string;
  @Field() name: string;
  @Field(() => Int) workshops: number;
  @Field(() => Int) tasks: number;
}

@ObjectType('CycleSource', {
  description: 'Another group whose cycle can be taken, with its dates moved to this year.',
})
export class CycleSourceType {
  @Field(() => UuidScalar) id: string;
  @Field() reference: string;
}

@ObjectType('CyclePlan', { description: 'A cycle as those who lead the group plan it.' })
export class CyclePlanType {
  @Field(() => UuidScalar, { description: 'The Work Group’s.' }) id: string;
  @Field() open: boolean;
  @Field(() => Float) projectDays: number;
  @Field(() => Float) plannedDays: number;
  @Field(() => [PlanIssueType]) issues: PlanIssueType[];
}

@ObjectType('DueDateChange', { description: 'A task whose due date depends on a workshop, and a date that would fit.' })
export class DueDateChangeType {
  @Field(() => CycleStepType) step: CycleStepType;
  @Field(() => Date) from: Date;
  @Field(() => Date) to: Date;
  @Field() reason: string;
}

@ObjectType('CycleStepChange', { description: 'What moving or cancelling a step would mean.' })
export class CycleStepChangeType {
  @Field(() => [PersonType], { description: 'Who would be told.' }) people: PersonType[];
  @Field(() => [String], { description: 'What hangs on the step: “9 people have said that they come”.' })
  depends: string[];
  @Field(() => [DueDateChangeType]) dueDates: DueDateChangeType[];
  @Field(() => [String]) warnings: string[];
}
