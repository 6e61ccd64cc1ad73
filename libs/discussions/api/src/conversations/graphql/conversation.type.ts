import { Field, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';

@ObjectType({ description: 'Somebody whom the viewer may want to write to.' })
export class Correspondent {
  @Field(() => UuidScalar, { description: 'The person’s.' }) id: string;
  @Field(() => UuidScalar, { nullable: true, description: 'The conversation with them alone, when there is one.' })
  threadId: string | null;
  @Field(() => String, { nullable: true, description: 'Why they cannot be written to, in words.' }) refusal:
    string | null;
  @Field({ description: 'The viewer has blocked them.' }) blocked: boolean;
}

@ObjectType({ description: 'Who may write to the viewer.' })
export class WritersChoice {
  @Field(() => UuidScalar, { description: 'The viewer’s.' }) id: string;
  @Field() leadersOnly: boolean;

  blockedIds: string[];
}

@ObjectType({ description: 'One of the people of a conversation.' })
export class ConversationPerson {
  @Field(() => UuidScalar, { description: 'The person’s.' }) id: string;
  @Field() hasLeft: boolean;
}
