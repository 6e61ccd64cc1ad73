import { Field, InputType, Int } from '@nestjs/graphql';
import { Characters, MutationInput, ShortTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import { NOTICE_EMAILS, type NoticeEmail, SENDING_MODES, type SendingMode } from '@tessellate/notifications-contract';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
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

@InputType()
export class ChooseNoticeInput extends MutationInput {
  @Field(() => ShortTextScalar) @Characters(0, LIMITS.name) kind: string;
  @Field() @IsBoolean() inApp: boolean;
  @Field(() => NoticeEmailEnum) @IsIn(NOTICE_EMAILS) email: NoticeEmail;
}

@InputType()
export class ChangeNoticeHoursInput extends MutationInput {
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
