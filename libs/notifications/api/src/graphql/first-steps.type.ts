import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MutationInput, ShortTextScalar } from '@tessellate/api-kernel';
import { IsOptional, Matches } from 'class-validator';

const STEP = /^[a-z][a-zA-Z-]*\.[a-zA-Z-]{1,60}$/;
const STEP_WORDS = { message: 'step is the id of a first step, such as calendar.subscribe' };

@ObjectType('FirstStep', { description: 'Something useful that somebody new can do within a few minutes.' })
export class FirstStepType {
  @Field({ description: 'Such as calendar.subscribe.' }) id: string;
  @Field() title: string;
  @Field() detail: string;
  @Field() path: string;
  @Field() action: string;
  @Field({ description: 'Found in what there is: done anywhere is done.' }) done: boolean;
}

@ObjectType('FirstSteps', { description: 'The first ten minutes of somebody new.' })
export class FirstStepsType {
  @Field(() => [FirstStepType], { description: 'Without those that were skipped.' }) steps: FirstStepType[];
  @Field(() => Int) doneCount: number;
}

@ObjectType()
export class SkipFirstStepsPayload {
  @Field(() => FirstStepsType, { nullable: true }) firstSteps: FirstStepsType | null;
}

@ObjectType()
export class BringBackFirstStepsPayload {
  @Field(() => FirstStepsType, { nullable: true }) firstSteps: FirstStepsType | null;
}

@ObjectType()
export class BeginFirstStepPayload {
  @Field({ description: 'Where it is done, in the web app.' }) path: string;
}

@InputType()
export class SkipFirstStepsInput extends MutationInput {
  @Field(() => ShortTextScalar, { nullable: true, description: 'One of them; all when left out.' })
  @IsOptional()
  @Matches(STEP, STEP_WORDS)
  step?: string | null;
}

@InputType()
export class BringBackFirstStepsInput extends MutationInput {}

@InputType()
export class BeginFirstStepInput extends MutationInput {
  @Field(() => ShortTextScalar) @Matches(STEP, STEP_WORDS) step: string;
}
