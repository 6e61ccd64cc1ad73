import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { POLL_LIMITS } from '@tessellate/discussions-contract';

@ObjectType('PollAnswer')
export class PollAnswerType {
  @Field(() => Int, { description: 'From 0; a vote names it.' }) position: number;
  @Field() text: string;
  @Field(() => Int, {
    nullable: true,
    description: `Null while they are not shown: an anonymous poll shows them from ${POLL_LIMITS.shownFrom} voters on, or once it is closed.`,
  })
  votes: number | null;
  /** Empty in an anonymous poll. */
  personIds: string[];
}

@ObjectType('Poll', { description: 'A message that asks. Its words are those of the message.' })
export class PollType {
  @Field(() => UuidScalar) messageId: string;
  @Field({ description: 'Several answers can be chosen.' }) several: boolean;
  @Field({ description: 'Nobody can find out who voted for what.' }) anonymous: boolean;
  @Field(() => Date, { nullable: true }) closesAt: Date | null;
  @Field() closed: boolean;
  @Field(() => Int, { description: 'How many have voted.' }) voters: number;
  @Field(() => [PollAnswerType]) answers: PollAnswerType[];
  @Field(() => [Int], { description: 'What the viewer has chosen.' }) mine: number[];
}
