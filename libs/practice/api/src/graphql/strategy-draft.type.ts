import { Field, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';

@ObjectType({ description: 'A strategy that the viewer has begun or changed and not shared so.' })
export class StrategyDraft {
  @Field(() => UuidScalar, { nullable: true, description: 'That of the shared one it changes; null for a new one.' })
  strategyId: string | null;
  @Field({ description: 'Empty while it has none.' }) title: string;
  @Field(() => Date) savedAt: Date;
}
