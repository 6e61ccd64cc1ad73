import { Field, InputType, Int } from '@nestjs/graphql';
import { Characters, PlainTextScalar, TitleScalar, UuidScalar } from '@tessellate/api-kernel';
import { AGENDA_LIMITS } from '@tessellate/cycle-contract';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

const HOURS_FOR_A_PART = 'Give each part of the agenda between one minute and eight hours.';

@InputType()
export class AgendaItemInput {
  @Field(() => UuidScalar, { nullable: true, description: 'Of a part that is there already; a new one has none.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'agendaItems.id must be a UUID' })
  id?: string | null;

  @Field(() => TitleScalar)
  @Characters(1, AGENDA_LIMITS.title, { message: 'Give each part of the agenda a name of at most 120 characters.' })
  title: string;

  @Field(() => Int)
  @IsInt({ message: HOURS_FOR_A_PART })
  @Min(1, { message: HOURS_FOR_A_PART })
  @Max(AGENDA_LIMITS.minutes, { message: HOURS_FOR_A_PART })
  minutes: number;

  @Field(() => PlainTextScalar, { nullable: true, description: 'What the room is asked meanwhile.' })
  @IsOptional()
  @Characters(0, AGENDA_LIMITS.prompt, { message: 'A prompt can have at most 400 characters.' })
  prompt?: string | null;
}
