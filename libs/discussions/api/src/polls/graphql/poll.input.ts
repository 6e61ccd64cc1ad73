import { Field, InputType, Int } from '@nestjs/graphql';
import { Characters, MutationInput, ShortTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { POLL_LIMITS } from '@tessellate/discussions-contract';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsDate,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';

const { question, answer, fewest, most } = POLL_LIMITS;
const ANSWERS = { message: `Give ${fewest} to ${most} answers.` };

@InputType()
export class PostPollInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() threadId: string;

  @Field(() => ShortTextScalar)
  @Characters(3, question, { message: `Ask your question in 3 to ${question} characters.` })
  question: string;

  @Field(() => [ShortTextScalar])
  @ArrayMinSize(fewest, ANSWERS)
  @ArrayMaxSize(most, ANSWERS)
  @ArrayUnique((text: string) => text.trim().toLowerCase(), { message: 'Two of the answers are the same.' })
  @Characters(1, answer, { each: true, message: `Write each answer in 1 to ${answer} characters.` })
  answers: string[];

  @Field({ description: 'Several answers can be chosen.' }) @IsBoolean() several: boolean;
  @Field({ description: 'Cannot be changed afterwards.' }) @IsBoolean() anonymous: boolean;

  @Field(() => Date, { nullable: true, description: 'By hand when left out.' })
  @IsOptional()
  @IsDate({ message: 'Choose a time at which the poll closes.' })
  closesAt?: Date | null;
}

@InputType()
export class VoteInPollInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() messageId: string;

  @Field(() => [Int], { description: 'Positions of answers; none takes the vote back.' })
  @ArrayUnique()
  @ArrayMaxSize(most)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(most - 1, { each: true })
  positions: number[];
}

@InputType()
export class ClosePollInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() messageId: string;
}
