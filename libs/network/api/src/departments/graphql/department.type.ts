import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';

/** Other domains add fields to it: its school here, its practice in the departments domain. */
@ObjectType('Department')
export class DepartmentType {
  @Field(() => UuidScalar) id: string;
  @Field(() => Int) schoolUrn: number;
  @Field({ description: 'What the school calls it, such as “Mathematics”.' }) name: string;
}
