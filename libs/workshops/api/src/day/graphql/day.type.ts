import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { DAY_MOVES, DAY_SCREENS, type DayScreen } from '@tessellate/workshops-contract';

export const DayMoveEnum = Object.fromEntries(DAY_MOVES.map(move => [move, move]));
registerEnumType(DayMoveEnum, { name: 'DayMove' });
export const DayScreenEnum = Object.fromEntries(DAY_SCREENS.map(screen => [screen, screen]));
registerEnumType(DayScreenEnum, { name: 'DayScreen' });

@ObjectType('PartProgress', { description: 'What a part of the agenda has had so far, without the time that runs.' })
export class PartProgressType {
  @Field(() => UuidScalar) itemId: string;
  @Field(() => Int) elapsedMs: number;
  @Field(() => Int) extraMinutes: number;
}

@ObjectType('WorkshopDay', { description: 'Where a workshop stands in its agenda. Instants by the server’s clock.' })
export class WorkshopDayType {
  @Field(() => UuidScalar, { description: 'The workshop’s.' }) id: string;
  @Field(() => Int, { description: 'The state that a move builds on.' }) version: number;
  @Field(() => UuidScalar, { nullable: true, description: 'The part that is on.' }) itemId: string | null;
  @Field(() => Date, { nullable: true, description: 'Null while the timer stands.' }) runningSince: Date | null;
  @Field(() => [PartProgressType]) progress: PartProgressType[];
  @Field(() => Date, { nullable: true }) finishedAt: Date | null;
  @Field(() => DayScreenEnum, { description: 'What the projector shows.' }) screen: DayScreen;
  @Field(() => Date, { description: 'The server’s clock as it answers.' }) now: Date;
}

@ObjectType('WorkshopArrivals', { description: 'Counts without names: everybody in the room sees them.' })
export class WorkshopArrivalsType {
  @Field(() => Int) here: number;
  @Field(() => Int) expected: number;
}
