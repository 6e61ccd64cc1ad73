import { Field, InputType, Int } from '@nestjs/graphql';
import { MutationInput, UuidScalar } from '@tessellate/api-kernel';
import { DAY_MOVES, DAY_SCREENS, type DayMove, type DayScreen } from '@tessellate/workshops-contract';
import { IsIn, IsInt, IsUUID } from 'class-validator';
import { DayMoveEnum, DayScreenEnum } from './day.type';

@InputType()
export class MoveWorkshopDayInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workshopId must be a UUID' })
  workshopId: string;

  @Field(() => Int, { description: 'The state that was seen: a move on another one is dropped.' })
  @IsInt()
  version: number;

  @Field(() => DayMoveEnum)
  @IsIn(DAY_MOVES)
  move: DayMove;
}

@InputType()
export class ShowOnProjectorInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workshopId must be a UUID' })
  workshopId: string;

  @Field(() => DayScreenEnum)
  @IsIn(DAY_SCREENS)
  screen: DayScreen;
}
