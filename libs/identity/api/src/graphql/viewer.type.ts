import { Field, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { PersonType } from './person.type';

/** The signed-in person. Other domains add what they know of roles and places as fields. */
@ObjectType('Viewer')
export class ViewerType {
  @Field(() => UuidScalar, { description: "The person's id." }) id: string;
  @Field(() => PersonType) person: PersonType;
  @Field() email: string;
  @Field({ description: 'An account of the demo community.' }) demo: boolean;
}
