import { Field, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';

@ObjectType('StrategyDraft', {
  description: 'A strategy that the viewer has begun, or changes to one, not yet published.',
})
export class StrategyDraftType {
  @Field({ description: 'By which the draft itself is asked for.' }) key: string;
  @Field({ description: 'Empty while it has none.' }) title: string;
  @Field({ description: 'How it begins.' }) opening: string;
  @Field(() => UuidScalar, { nullable: true, description: 'The published strategy that it changes.' })
  strategyId: string | null;
  @Field(() => Date) updatedAt: Date;
  @Field({ description: 'Saved last from this device.' }) savedHere: boolean;
  @Field(() => String, { nullable: true, description: 'Where it was saved last, such as “Chrome on Windows”.' })
  device: string | null;
  @Field(() => [String], { description: 'The viewer’s other devices on which it is open now.' }) openOn: string[];
}
