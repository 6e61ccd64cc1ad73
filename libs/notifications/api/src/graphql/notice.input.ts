import { Field, InputType, Int } from '@nestjs/graphql';
import { Characters, JsonScalar, MutationInput, ShortTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import { NOTICE_EMAILS, type NoticeEmail, SENDING_MODES, type SendingMode } from '@tessellate/notifications-contract';
import type { RichDocument } from '@tessellate/rich-text';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { NoticeEmailEnum, SendingModeEnum } from './notice.type';

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const NO_TIME = { message: 'Give times as hours and minutes, such as 07:30.' };

@InputType()
export class MarkNoticesReadInput extends MutationInput {
  @Field(() => [UuidScalar], { nullable: true, description: 'All of the viewer’s notices when left out.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.pageSize)
  @IsUUID(undefined, { each: true })
  ids?: string[];

  @Field(() => ShortTextScalar, { nullable: true, description: 'Those that lead to this page of the web app.' })
  @IsOptional()
  @Characters(0, LIMITS.shortText)
  path?: string;
}

@InputType({ description: 'An answer to what a notice is about: a message of the thread, a reply to the comment.' })
export class ReplyToNoticeInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() noticeId: string;
  @Field(() => JsonScalar) @IsObject({ message: 'Write something first.' }) document: RichDocument;
}

@InputType()
export class ChooseNoticeInput extends MutationInput {
  @Field(() => ShortTextScalar) @Characters(0, LIMITS.name) kind: string;
  @Field() @IsBoolean() inApp: boolean;
  @Field(() => NoticeEmailEnum) @IsIn(NOTICE_EMAILS) email: NoticeEmail;
}

@InputType({ description: 'When e-mail may come.' })
export class NoticeHoursInput {
  @Field() @IsBoolean() emailOff: boolean;
  @Field(() => SendingModeEnum) @IsIn(SENDING_MODES) mode: SendingMode;
  @Field(() => [Int])
  @IsArray()
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  days: number[];
  @Field(() => ShortTextScalar) @Matches(CLOCK_TIME, NO_TIME) from: string;
  @Field(() => ShortTextScalar) @Matches(CLOCK_TIME, NO_TIME) until: string;
  @Field() @IsBoolean() inHolidays: boolean;
  @Field(() => Date, { nullable: true }) @IsOptional() @IsDate() pausedUntil?: Date | null;
}

@InputType()
export class ChangeNoticeHoursInput extends NoticeHoursInput {
  @Field(() => UuidScalar, {
    description: 'Made by the client. Repeating the mutation with it returns the first result.',
  })
  @IsUUID(undefined, { message: 'mutationId must be a UUID' })
  mutationId: string;

  @Field(() => NoticeHoursInput, {
    nullable: true,
    description:
      'What the settings were when the person began. With it, what another device saved meanwhile is not overwritten.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => NoticeHoursInput)
  base?: NoticeHoursInput | null;
}
