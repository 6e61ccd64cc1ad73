import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Characters, MutationInput, PlainTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { DISCUSSION_LIMITS } from '@tessellate/discussions-contract';
import { IsInt, IsUUID, Min } from 'class-validator';

@ObjectType('ThreadSummary', { description: 'What is left of a conversation that has closed.' })
export class ThreadSummaryType {
  @Field(() => UuidScalar, { description: 'That of the thread.' }) id: string;
  @Field() madeAt: Date;
  @Field(() => Int, { description: 'How many wrote.' }) people: number;
  @Field(() => Int) messages: number;
  @Field({ description: 'In a facilitator’s words; empty until one writes some.' }) text: string;
  @Field(() => Int) version: number;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;

  quoteIds: string[];
  questionIds: string[];
  editedById: string | null;
}

@InputType()
export class EditThreadSummaryInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() threadId: string;
  @Field(() => PlainTextScalar)
  @Characters(0, DISCUSSION_LIMITS.summary, {
    message: `A summary has at most ${DISCUSSION_LIMITS.summary} characters.`,
  })
  text: string;
  @Field(() => Int, { description: 'The version that was on the screen.' }) @IsInt() @Min(1) baseVersion: number;
}
