import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';

@ObjectType('WorkshopFeedbackResults', { description: 'Once it is closed, and from four answers up.' })
export class WorkshopFeedbackResultsType {
  @Field(() => [Int], { description: 'How often each step was chosen, from 1.' }) worth: number[];
  @Field(() => [Int]) ready: number[];
  @Field(() => [String], {
    nullable: true,
    description: 'Mixed. For the facilitators; null for those who manage the hub.',
  })
  texts: string[] | null;
}

@ObjectType('WorkshopFeedback', {
  description: 'A minute’s feedback on a workshop. Nobody can tell whose an answer is.',
})
export class WorkshopFeedbackType {
  @Field(() => UuidScalar, { description: 'The workshop’s.' }) id: string;
  @Field() open: boolean;
  @Field(() => Date) openedAt: Date;
  @Field(() => Date) closesAt: Date;
  @Field({ description: 'Whether the viewer was there and may answer.' }) viewerCanAnswer: boolean;
  @Field() viewerAnswered: boolean;
  @Field(() => Int, { nullable: true, description: 'For those who lead the group.' }) answers: number | null;
  workGroupId: string;
}

@ObjectType('WorkshopFeedbackNumbers', { description: 'Of one workshop whose feedback is closed.' })
export class WorkshopFeedbackNumbersType {
  @Field(() => UuidScalar, { description: 'The workshop’s.' }) id: string;
  @Field(() => UuidScalar) workGroupId: string;
  @Field() reference: string;
  @Field(() => Int) number: number;
  @Field() title: string;
  @Field(() => Int) answers: number;
  @Field(() => Float, { nullable: true, description: 'Null where fewer than four answered.' }) worth: number | null;
  @Field(() => Float, { nullable: true }) ready: number | null;
}
