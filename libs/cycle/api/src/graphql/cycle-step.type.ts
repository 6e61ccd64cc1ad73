import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { AttachmentType } from '@tessellate/files-api';
import {
  type AgendaItem,
  STEP_KINDS,
  STEP_STATES,
  type StepKind,
  type StepResource,
  type StepState,
  WORKSHOP_FORMATS,
  type WorkshopFormat,
} from '@tessellate/cycle-contract';
import { WorkGroupType } from '@tessellate/work-groups-api';

export const StepKindEnum = Object.fromEntries(STEP_KINDS.map(kind => [kind, kind]));
registerEnumType(StepKindEnum, { name: 'StepKind' });
const StepStateEnum = Object.fromEntries(STEP_STATES.map(state => [state, state]));
registerEnumType(StepStateEnum, { name: 'StepState' });
export const WorkshopFormatEnum = Object.fromEntries(WORKSHOP_FORMATS.map(format => [format, format]));
registerEnumType(WorkshopFormatEnum, { name: 'WorkshopFormat' });

@ObjectType('StepResource', { description: 'Something to bring, read or use: a link, or a file.' })
export class StepResourceType {
  @Field() label: string;
  @Field(() => String, { nullable: true }) url: string | null;
  @Field(() => AttachmentType, { nullable: true }) file: AttachmentType | null;
}

@ObjectType('AgendaItem', { description: 'A part of a workshop.' })
export class AgendaItemType implements AgendaItem {
  @Field(() => UuidScalar) id: string;
  @Field() title: string;
  @Field(() => Int, { description: 'How long it is meant to take.' }) minutes: number;
  @Field(() => String, { nullable: true, description: 'What the room is asked meanwhile.' }) prompt: string | null;
}

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
  @Field({ description: 'Not published yet: only those who lead the group see it.' }) draft: boolean;
  @Field(() => Date, { nullable: true }) cancelledAt: Date | null;
  @Field(() => String, { nullable: true }) cancelReason: string | null;
  @Field(() => String, { nullable: true, description: 'How to get there and in.' }) accessNotes: string | null;
  @Field(() => String, { nullable: true, description: 'A line for each part.' }) agenda: string | null;
  @Field(() => [AgendaItemType], { description: 'The parts with their minutes, in order.' }) agendaItems: AgendaItem[];
  @Field(() => Int, { description: 'Grows with every save.' }) version: number;
  workGroupId: string;
  /** As stored; the schema's `joinUrl` and `resources` are answered by the resolver. */
  link: string | null;
  materials: StepResource[];
}

@ObjectType('CycleStepHit', { description: 'A workshop or task that was found, and whose it is.' })
export class CycleStepHitType {
  @Field(() => CycleStepType) step: CycleStepType;
  @Field(() => WorkGroupType) workGroup: WorkGroupType;
}
