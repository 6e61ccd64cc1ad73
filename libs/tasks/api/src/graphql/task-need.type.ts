import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { TASK_NEEDS, type TaskNeedKind } from '@tessellate/tasks-contract';

const TaskNeedKindEnum = Object.fromEntries(TASK_NEEDS.map(kind => [kind, kind]));
registerEnumType(TaskNeedKindEnum, { name: 'TaskNeedKind' });

@ObjectType('TaskNeed', { description: 'What a task waits for from the viewer.' })
export class TaskNeedType {
  @Field(() => TaskNeedKindEnum) kind: TaskNeedKind;
  @Field(() => Int, { description: 'Participants who have not begun; 1 for one’s own.' }) count: number;
  @Field(() => UuidScalar) taskId: string;
  @Field(() => UuidScalar) workGroupId: string;
  @Field({ description: 'The reference of its Work Group.' }) reference: string;
  @Field(() => Int) number: number;
  @Field() title: string;
  @Field(() => Date) dueAt: Date;
  @Field({ description: 'The viewer has words of their own that are not shared.' }) begun: boolean;
}
