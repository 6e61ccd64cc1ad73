import { Field, ObjectType } from '@nestjs/graphql';
import { ThreadType } from '../../graphql/thread.type';

/** Where a workshop writes along. */
@ObjectType('WorkshopThread')
export class WorkshopThreadType {
  @Field({ description: 'When the workshop begins.' }) opensAt: Date;

  @Field(() => ThreadType, { nullable: true, description: 'Once it has opened. It goes on as the thread of the task.' })
  thread: ThreadType | null;
}
