import { Field, InputType, Int } from '@nestjs/graphql';
import { Characters, MutationInput, PlainTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { FEEDBACK_STEPS, FEEDBACK_TEXT } from '@tessellate/workshops-contract';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

const CHOOSE = { message: `Choose from 1 to ${FEEDBACK_STEPS}.` };

/** For both: asking for feedback, and ending it. */
@InputType()
export class WorkshopFeedbackInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workshopId must be a UUID' })
  workshopId: string;
}

@InputType()
export class AnswerWorkshopFeedbackInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workshopId must be a UUID' })
  workshopId: string;

  @Field(() => Int)
  @IsInt(CHOOSE)
  @Min(1, CHOOSE)
  @Max(FEEDBACK_STEPS, CHOOSE)
  worth: number;

  @Field(() => Int)
  @IsInt(CHOOSE)
  @Min(1, CHOOSE)
  @Max(FEEDBACK_STEPS, CHOOSE)
  ready: number;

  @Field(() => PlainTextScalar, { nullable: true })
  @IsOptional()
  @Characters(0, FEEDBACK_TEXT, { message: `Keep it to ${FEEDBACK_TEXT} characters.` })
  text?: string | null;
}
