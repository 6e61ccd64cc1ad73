import { Field, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import type { Reach } from '@tessellate/practice-contract';
import { ReachEnum } from './strategy.type';

@ObjectType({ description: 'How far the viewer may share a new strategy, and with whom that is.' })
export class StrategyReachType {
  @Field(() => ReachEnum) reach: Reach;
  @Field(() => UuidScalar) audienceId: string;
}
