import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import {
  STEP_KINDS,
  STEP_STATES,
  type StepKind,
  type StepState,
  WORKSHOP_FORMATS,
  type WorkshopFormat,
} from '@tessellate/programme-contract';

const StepKindEnum = Object.fromEntries(STEP_KINDS.map(kind => [kind, kind]));
registerEnumType(StepKindEnum, { name: 'StepKind' });
const StepStateEnum = Object.fromEntries(STEP_STATES.map(state => [state, state]));
registerEnumType(StepStateEnum, { name: 'StepState' });
export const WorkshopFormatEnum = Object.fromEntries(WORKSHOP_FORMATS.map(format => [format, format]));
registerEnumType(WorkshopFormatEnum, { name: 'WorkshopFormat' });

@ObjectType('CycleStep')
export class CycleStepType {
  @Field(() => UuidScalar) id: string;
  @Field(() => Int) position: number;
  @Field(() => StepKindEnum) kind: StepKind;
  @Field(() => Int) number: number;
  @Field() title: string;
  @Field() brief: string;
  @Field(() => Date, { nullable: true }) startsAt: Date | null;
  @Field(() => Date, { nullable: true }) endsAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'A task is open until this day ends in London.' })
  dueAt: Date | null;
  @Field(() => WorkshopFormatEnum, { nullable: true }) format: WorkshopFormat | null;
  @Field(() => String, { nullable: true }) venue: string | null;
  @Field(() => Float, { nullable: true, description: 'How much of a day a workshop counts for.' }) dayEquivalent:
    number | null;
  @Field(() => StepStateEnum) state: StepState;
  workGroupId: string;
}
