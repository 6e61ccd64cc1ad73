import { Field, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';

@ObjectType('WorkshopVisitor', {
  description: 'Somebody who came to a workshop without belonging to its group, for those who lead it.',
})
export class WorkshopVisitorType {
  @Field(() => UuidScalar) id: string;
  @Field() name: string;
  @Field({ description: 'Perhaps empty.' }) school: string;
  @Field(() => String, {
    nullable: true,
    description: 'Of those who asked to hear how to join, until they are written to.',
  })
  email: string | null;
  @Field(() => Date) arrivedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When the letter about joining goes or went out.' })
  letterAt: Date | null;
  personId: string | null;
}
