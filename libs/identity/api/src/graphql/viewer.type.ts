import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { PersonType } from './person.type';

/** What an account opens: the programme's pages, one department's page, the national picture, or nothing yet. */
export const Standing = { MEMBER: 'MEMBER', COLLEAGUE: 'COLLEAGUE', NATIONAL: 'NATIONAL', NONE: 'NONE' } as const;
export type Standing = keyof typeof Standing;
registerEnumType(Standing, {
  name: 'Standing',
  description: 'What the account opens.',
  valuesMap: {
    MEMBER: { description: 'A place in a Work Group or a hub community.' },
    COLLEAGUE: { description: 'One department and nothing else.' },
    NATIONAL: { description: 'National coordinator: no personal content.' },
    NONE: { description: 'No place yet.' },
  },
});

/** The signed-in person. Other domains add what they know of roles and places as fields. */
@ObjectType('Viewer')
export class ViewerType {
  @Field(() => UuidScalar, { description: "The person's id." }) id: string;
  @Field(() => PersonType) person: PersonType;
  @Field(() => Standing) standing: Standing;
  @Field() email: string;
  @Field({ description: 'An account of the demo community.' }) demo: boolean;
}
