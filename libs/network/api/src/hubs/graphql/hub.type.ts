import { Field, Int, ObjectType } from '@nestjs/graphql';
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
  @Field(() => Date, { nullable: true, description: 'Since when it sets up no groups any more.' })
  closedAt: Date | null;
  @Field(() => Int, { description: 'Sent back with a change, so that none is lost when two people change it at once.' })
  version: number;
  /** Codes of the authorities that it serves by default. */
  authorities: string[];
}
