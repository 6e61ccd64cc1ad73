import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TEXT_COMPLEXITY, UuidScalar } from '@tessellate/api-kernel';
import { AttachmentType } from '@tessellate/files-api';
import type { StepResource } from '@tessellate/cycle-contract';
import { TASK_PARTS, TASK_PROGRESS, type TaskPart, type TaskProgressState } from '@tessellate/tasks-contract';

export const TaskPartEnum = Object.fromEntries(TASK_PARTS.map(part => [part, part]));
registerEnumType(TaskPartEnum, { name: 'TaskPart' });
const TaskProgressEnum = Object.fromEntries(TASK_PROGRESS.map(state => [state, state]));
registerEnumType(TaskProgressEnum, { name: 'TaskProgressState' });

@ObjectType('TaskResource', { description: 'Something to read or use for the task: a link, or a file.' })
export class TaskResourceType {
  @Field() label: string;
  @Field(() => String, { nullable: true }) url: string | null;
  @Field(() => AttachmentType, { nullable: true }) file: AttachmentType | null;
}

@ObjectType({ description: 'The workshop that the findings of a task are for.' })
export class TaskWorkshop {
  @Field(() => UuidScalar) id: string;
  @Field(() => Int) number: number;
  @Field() title: string;
  @Field(() => Date, { nullable: true }) startsAt: Date | null;
}

@ObjectType({ description: 'What the signed-in person may do with a task.' })
export class TaskViewerCan {
  @Field({ description: 'Work on it and share.' }) write: boolean;
  @Field({ description: 'See who has begun, remind and pair.' }) lead: boolean;
}

@ObjectType('TaskWorkPart')
export class TaskWorkPartType {
  @Field({ description: 'Of the work and the part.' }) id: string;
  @Field(() => TaskPartEnum) part: TaskPart;
  @Field(() => Int, { description: 'Grows with each sharing; sharing anew names the version it grew from.' })
  version: number;
  @Field({ description: 'Safe HTML, maths as HTML with MathML.', complexity: TEXT_COMPLEXITY.inList }) html: string;
  @Field() text: string;
  @Field(() => Date) sharedAt: Date;
  @Field(() => Date) firstSharedAt: Date;
  @Field(() => [Date], { description: 'Each time it was shared, oldest first.' }) sharedDates: Date[];
  workId: string;
  fileIds: string[];
}

@ObjectType('TaskWorkViewerCan')
export class TaskWorkViewerCan {
  @Field({ description: 'Share it anew and take it back: its owner.' }) edit: boolean;
}

@ObjectType('TaskWork', { description: 'What a participant shares of their work on a task.' })
export class TaskWorkType {
  @Field(() => UuidScalar) id: string;
  @Field(() => Date, { nullable: true, description: 'When something of it was shared last; null while nothing is.' })
  sharedAt: Date | null;
  @Field({ description: 'It was first shared after the day the task was due.' }) late: boolean;
  @Field({ description: 'Its owner no longer belongs to the group.' }) ownerLeft: boolean;
  stepId: string;
  workGroupId: string;
  personId: string;
  departmentId: string | null;
  /** Whether any part is shared, and whether the task is unpublished: what access follows from. */
  shared: boolean;
  draft: boolean;
}

@ObjectType('TaskPeer', { description: 'Somebody whose work the viewer reads, or who reads the viewer’s.' })
export class TaskPeerType {
  @Field(() => UuidScalar, { nullable: true, description: 'Their work, once any of it is shared.' })
  workId: string | null;
  personId: string;
}

@ObjectType('TaskPeerSet', { description: 'Two or three who read each other’s work.' })
export class TaskPeerSetType {
  personIds: string[];
}

@ObjectType('TaskProgress', { description: 'How far a participant is: names and dates, never what they write.' })
export class TaskProgressType {
  @Field(() => TaskProgressEnum) state: TaskProgressState;
  @Field(() => Date, { nullable: true, description: 'When they last saved something that is not shared.' })
  savedAt: Date | null;
  @Field(() => Date, { nullable: true }) sharedAt: Date | null;
  @Field(() => [TaskPartEnum], { description: 'The parts that are shared.' }) sharedParts: TaskPart[];
  @Field() late: boolean;
  @Field(() => Date, { nullable: true }) remindedAt: Date | null;
  @Field(() => UuidScalar, { nullable: true }) workId: string | null;
  personId: string;
  departmentId: string | null;
}

@ObjectType('Task', { description: 'A school-based task of a Work Group’s cycle.' })
export class TaskType {
  @Field(() => UuidScalar) id: string;
  @Field(() => Int) number: number;
  @Field() title: string;
  @Field() brief: string;
  @Field(() => Date, { nullable: true }) dueAt: Date | null;
  @Field({ description: 'Not published yet: only those who lead the group see it.' }) draft: boolean;
  @Field(() => Date, { nullable: true }) cancelledAt: Date | null;
  @Field(() => String, { nullable: true }) cancelReason: string | null;
  @Field(() => TaskWorkshop, { nullable: true }) nextWorkshop: TaskWorkshop | null;
  workGroupId: string;
  materials: StepResource[];
}

@ObjectType()
export class TaskPayload {
  @Field(() => TaskType) task: TaskType;
}
