import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { asEnum, JsonScalar, MutationInput, UuidScalar } from '@tessellate/api-kernel';
import { ORIGIN_ANSWERS, type OriginAnswer, type Reach } from '@tessellate/practice-contract';
import type { RichDocument } from '@tessellate/rich-text';
import { IsBoolean, IsUUID } from 'class-validator';
import { ReachEnum } from './strategy.type';

export const OriginAnswerEnum = asEnum(ORIGIN_ANSWERS);
registerEnumType(OriginAnswerEnum, {
  name: 'OriginAnswer',
  description: 'Whether a strategy may be read further than the message that it began as.',
});

@ObjectType('StrategyOrigin', { description: 'The message that a strategy began as.' })
export class StrategyOriginType {
  authorId: string;
  @Field(() => String, { nullable: true, description: 'Of the thread, for those who can read it.' })
  title: string | null;
  @Field(() => String, { nullable: true, description: 'Of the message, for those who can read it.' })
  path: string | null;
  @Field({ description: 'The message was removed.' }) removed: boolean;
  @Field(() => OriginAnswerEnum, { nullable: true, description: 'For the two authors; null while nobody has asked.' })
  answer: OriginAnswer | null;
  @Field(() => ReachEnum, { nullable: true, description: 'For the two authors: how far it would be shared.' })
  wish: Reach | null;
  @Field(() => ReachEnum, {
    nullable: true,
    description: 'As far as the message was read: beyond it its author agrees first.',
  })
  furthest: Reach | null;
  @Field({ description: 'The viewer wrote the message, and says how far the strategy goes.' }) viewerCanAnswer: boolean;
}

@ObjectType('StrategyBeginning', { description: 'What a strategy begins with that is made of a message.' })
export class StrategyBeginningType {
  @Field(() => UuidScalar) messageId: string;
  authorId: string;
  @Field() own: boolean;
  @Field({ description: 'Of the thread.' }) title: string;
  @Field({ description: 'Of the message.' }) path: string;
  @Field(() => JsonScalar, { nullable: true, description: 'Its words; null when it was removed.' })
  document: RichDocument | null;
  @Field(() => ReachEnum, {
    nullable: true,
    description: 'How far it can go before the author of the message has agreed; null when nowhere.',
  })
  furthest: Reach | null;
}

@InputType()
export class AnswerStrategyOriginInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() strategyId: string;
  @Field({ description: 'Whether the strategy may be read further than the message.' }) @IsBoolean() agreed: boolean;
}
