import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MutationInput, UuidScalar } from '@tessellate/api-kernel';
import { IsBoolean } from 'class-validator';

@ObjectType({ description: 'How the programme reaches the viewer’s own calendar.' })
export class CalendarSettings {
  @Field(() => UuidScalar, { description: 'The viewer.' }) id: string;
  @Field(() => Date, { nullable: true, description: 'Since when there is a subscription; null while there is none.' })
  addressMadeAt: Date | null;
  @Field({ description: 'Whether workshops come as calendar invitations by e-mail.' }) invitations: boolean;
  @Field(() => Int, { description: 'Work Groups whose workshops and tasks the calendar holds.' }) groupCount: number;
}

@ObjectType()
export class CalendarAddress {
  @Field({ description: 'To paste into a calendar program. It is shown this once.' }) url: string;
  @Field({ description: 'Opens the calendar program of the device.' }) webcalUrl: string;
  @Field(() => CalendarSettings) settings: CalendarSettings;
}

@InputType()
export class MakeCalendarAddressInput extends MutationInput {}

@InputType()
export class SwitchOffCalendarAddressInput extends MutationInput {}

@InputType()
export class SetCalendarInvitationsInput extends MutationInput {
  @Field() @IsBoolean() on: boolean;
}
