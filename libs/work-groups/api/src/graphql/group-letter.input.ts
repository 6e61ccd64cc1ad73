import { Field, InputType } from '@nestjs/graphql';
import { Characters, MutationInput, PlainTextScalar, ShortTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { LETTER_AUDIENCES, LETTER_LIMITS, type LetterAudience } from '@tessellate/work-groups-contract';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsUUID } from 'class-validator';
import { LetterAudienceEnum } from './group-letter.type';

@InputType()
export class SendLetterInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workGroupId must be a UUID' })
  workGroupId: string;

  @Field(() => LetterAudienceEnum)
  @IsIn(LETTER_AUDIENCES)
  audience: LetterAudience;

  @Field(() => [UuidScalar], { description: 'Ids of `letterPeople`.' })
  @ArrayMinSize(1, { message: 'Choose who gets it.' })
  @ArrayMaxSize(LETTER_LIMITS.recipients, { message: `Write to at most ${LETTER_LIMITS.recipients} people at once.` })
  @ArrayUnique({ message: 'Name each person once.' })
  @IsUUID(undefined, { each: true, message: 'to must be UUIDs' })
  to: string[];

  @Field(() => ShortTextScalar)
  @Characters(1, LETTER_LIMITS.subject, { message: `Write a subject of 1 to ${LETTER_LIMITS.subject} characters.` })
  subject: string;

  @Field(() => PlainTextScalar, { description: 'Paragraphs with an empty line between them.' })
  @Characters(1, LETTER_LIMITS.words, { message: `Write 1 to ${LETTER_LIMITS.words} characters.` })
  words: string;
}
