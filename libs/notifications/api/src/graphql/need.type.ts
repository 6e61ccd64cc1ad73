import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ConnectionOf } from '@tessellate/api-kernel';
import { NEED_URGENCIES, type NeedUrgency } from '@tessellate/notifications-contract';

const NeedUrgencyEnum = Object.fromEntries(NEED_URGENCIES.map(urgency => [urgency, urgency]));
registerEnumType(NeedUrgencyEnum, {
  name: 'NeedUrgency',
  description: 'Due today or before, within a week, or whenever there is time.',
});

@ObjectType('NeedAnswer', { description: 'What can be answered to it in one press.' })
export class NeedAnswerType {
  @Field() id: string;
  @Field() label: string;
}

@ObjectType('Need', { description: 'Something that waits for the viewer.' })
export class NeedType {
  @Field({ description: 'Names what waits, such as workshop.rsvp:<id>.' }) key: string;
  @Field({ description: 'What sort of thing it is, such as workshop.rsvp.' }) kind: string;
  @Field() title: string;
  @Field(() => String, { nullable: true, description: 'A sentence more.' }) detail: string | null;
  @Field({ description: 'Where it is done, in the web app.' }) path: string;
  @Field({ description: 'What the link to there says.' }) action: string;
  @Field(() => NeedUrgencyEnum) urgency: NeedUrgency;
  @Field(() => Date, { nullable: true }) dueAt: Date | null;
  @Field(() => Date, { description: 'Since when it waits.' }) since: Date;
  @Field(() => [NeedAnswerType]) answers: NeedAnswerType[];
  @Field({ description: 'Whoever has opened it has done it.' }) doneByLooking: boolean;
  @Field({ description: 'Put off, or dismissed.' }) putOff: boolean;
  @Field(() => Date, { nullable: true, description: 'When it comes back by itself; null for what was dismissed.' })
  putOffUntil: Date | null;
}

@ObjectType()
export class NeedConnection extends ConnectionOf('Need', NeedType) {
  @Field(() => Int) totalCount: number;
  @Field(() => Int, { description: 'How many more are put off or dismissed.' }) putOffCount: number;
  @Field({ description: 'False when a part of what waits could not be found out.' }) complete: boolean;
}

@ObjectType()
export class PutOffNeedPayload {
  @Field() key: string;
  @Field() putOff: boolean;
  @Field(() => Date, { nullable: true }) putOffUntil: Date | null;
}

@ObjectType()
export class AnswerNeedPayload {
  @Field() key: string;
}
