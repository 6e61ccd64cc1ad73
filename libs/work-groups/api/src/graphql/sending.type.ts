import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type HeldMessage, MutationInput, UuidScalar } from '@tessellate/api-kernel';
import { IsUUID } from 'class-validator';

export const SENDING_STATES = ['WAITING', 'SENT', 'TAKEN_BACK'] as const;
export type SendingState = (typeof SENDING_STATES)[number];
export const SendingStateEnum = Object.fromEntries(SENDING_STATES.map(state => [state, state]));
registerEnumType(SendingStateEnum, { name: 'SendingState' });

@ObjectType('SendingLetter', { description: 'What one or several people will read. Keys in links are left out.' })
export class SendingLetterType {
  @Field(() => [String], { description: 'Names, or addresses of those without an account.' }) to: string[];
  @Field() subject: string;
  @Field() text: string;
}

@ObjectType('SendingPreview', { description: 'Who would be told what. Nothing has been changed.' })
export class SendingPreviewType {
  messages: HeldMessage[];
}

@ObjectType('Sending', {
  description: 'What one act sends to several people. Until it goes out, the act can be taken back.',
})
export class SendingType {
  @Field(() => UuidScalar) id: string;
  @Field({ description: 'What was done: “3 people approved”.' }) title: string;
  @Field(() => Int, { description: 'How many people it tells.' }) told: number;
  @Field(() => Date, { description: 'When it goes out.' }) dueAt: Date;
  actorId: string;
  sentAt: Date | null;
  recalledAt: Date | null;
}

@InputType()
export class SendingInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'id must be a UUID' })
  id: string;
}
