import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { LETTER_AUDIENCES, type LetterAudience } from '@tessellate/work-groups-contract';
import { SendingLetterType } from './sending.type';

export const LetterAudienceEnum = Object.fromEntries(LETTER_AUDIENCES.map(audience => [audience, audience]));
registerEnumType(LetterAudienceEnum, { name: 'LetterAudience' });

@ObjectType('LetterPerson', { description: 'Somebody a letter about a Work Group could go to.' })
export class LetterPersonType {
  @Field(() => UuidScalar) id: string;
  @Field() name: string;
  @Field({ description: 'Their school; empty where none is known.' }) place: string;
  @Field({ description: 'What they are to the group, in words: “On the waitlist”.' }) standing: string;
  @Field(() => String, { nullable: true, description: 'Why they get no letter; null when they do.' }) why:
    string | null;
}

@ObjectType()
export class NotTold {
  @Field(() => UuidScalar, { description: 'That of `letterPeople`.' }) id: string;
  @Field() name: string;
  @Field() why: string;
}

@ObjectType('LetterPreview', { description: 'Who would get a letter, and who would not. Nothing has been kept.' })
export class LetterPreviewType {
  @Field(() => Date, { nullable: true, description: 'When it would go; null at once.' }) dueAt: Date | null;
  @Field(() => [SendingLetterType]) letters: SendingLetterType[];
  @Field(() => [NotTold]) notTold: NotTold[];
}

@ObjectType('LetterRecipient')
export class LetterRecipientType {
  @Field(() => UuidScalar) id: string;
  @Field() name: string;
  @Field(() => Date, { nullable: true }) sentAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why they did not get it.' }) skipped: string | null;
}

@ObjectType('GroupLetter', { description: 'A letter to people of a Work Group.' })
export class GroupLetterType {
  @Field(() => UuidScalar) id: string;
  @Field() subject: string;
  @Field() words: string;
  @Field(() => Date) writtenAt: Date;
  @Field(() => Date, { nullable: true }) takenBackAt: Date | null;
  @Field(() => Int, { description: 'How many it has gone to.' }) sent: number;
  @Field(() => Int, { description: 'How many of those chosen did not get it.' }) skipped: number;
  @Field(() => Int, { description: 'How many it still waits for; what was taken back waits for nobody.' })
  waiting: number;
  workGroupId: string;
  audience: LetterAudience;
  authorId: string;
}
