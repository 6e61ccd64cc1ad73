import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { ConnectionArgs, MutationInput, ShortTextScalar } from '@tessellate/api-kernel';
import { PUT_OFF_TERMS, type PutOffTerm } from '@tessellate/notifications-contract';
import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';

const PutOffTermEnum = Object.fromEntries(PUT_OFF_TERMS.map(term => [term, term]));
registerEnumType(PutOffTermEnum, { name: 'PutOffTerm' });

const KEY = /^[a-z][a-zA-Z-]*\.[a-zA-Z-]+:[A-Za-z0-9:-]{1,120}$/;
const KEY_WORDS = { message: 'key names what waits, such as workshop.rsvp:<id>' };

@ArgsType()
export class NeedsArgs extends ConnectionArgs {
  @Field(() => Boolean, { nullable: true, description: 'What is put off or dismissed, instead of what waits.' })
  @IsOptional()
  @IsBoolean()
  putOff?: boolean;
}

@InputType()
export class PutOffNeedInput extends MutationInput {
  @Field(() => ShortTextScalar) @Matches(KEY, KEY_WORDS) key: string;
  @Field(() => PutOffTermEnum) @IsIn(PUT_OFF_TERMS) until: PutOffTerm;

  @Field(() => ShortTextScalar, { nullable: true, description: 'Such as 2026-11-30, in London; for DAY.' })
  @IsOptional()
  day?: string;
}

@InputType()
export class BringBackNeedInput extends MutationInput {
  @Field(() => ShortTextScalar) @Matches(KEY, KEY_WORDS) key: string;
}

@InputType()
export class AnswerNeedInput extends MutationInput {
  @Field(() => ShortTextScalar) @Matches(KEY, KEY_WORDS) key: string;
  @Field(() => ShortTextScalar, { description: 'One of those that it offers.' })
  @Matches(/^[A-Z_]{1,40}$/, { message: 'answer is one of those that it offers' })
  answer: string;
}
