import { Field, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';

@ObjectType('Hub')
export class HubType {
  @Field(() => UuidScalar) id: string;
  @Field() slug: string;
  @Field() name: string;
  @Field({ description: 'The name without “Maths Hub”, for use beside other hubs.' }) shortName: string;
  @Field() region: string;
  @Field({ description: '#rrggbb, for a slim signature only.' }) colour: string;
  @Field(() => String, { nullable: true }) leadSchool: string | null;
}
