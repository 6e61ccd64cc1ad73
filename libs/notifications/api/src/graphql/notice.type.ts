import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ConnectionOf, UuidScalar } from '@tessellate/api-kernel';
import { NOTICE_EMAILS, type NoticeEmail, SENDING_MODES, type SendingMode } from '@tessellate/notifications-contract';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map(value => [value, value])) as { [K in T]: K };

export const NoticeEmailEnum = enumOf<NoticeEmail>(NOTICE_EMAILS);
registerEnumType(NoticeEmailEnum, {
  name: 'NoticeEmail',
  description: 'How a kind of notice comes by e-mail: soon (outside quiet hours), in the daily digest, or never.',
});

export const SendingModeEnum = enumOf<SendingMode>(SENDING_MODES);
registerEnumType(SendingModeEnum, {
  name: 'SendingMode',
  description: 'When e-mail may be sent: on school days from 7:30 am to 6 pm, at hours of one’s own, or at any time.',
});

@ObjectType('Notice')
export class NoticeType {
  @Field(() => UuidScalar) id: string;
  @Field() kind: string;
  @Field({ description: 'In words, as things are now.' }) title: string;
  @Field(() => String, { nullable: true }) detail: string | null;
  @Field({ description: 'Where it leads in the web app.' }) path: string;
  @Field(() => Date) at: Date;
  @Field(() => Date, { nullable: true }) readAt: Date | null;
  @Field({ description: 'Whether what it is about takes an answer of the viewer now.' }) viewerCanReply: boolean;
}

@ObjectType()
export class NoticeConnection extends ConnectionOf('Notice', NoticeType) {}

@ObjectType()
export class UnreadNotices {
  @Field(() => Int, { description: 'At most 100.' }) count: number;
  @Field(() => [String], { description: 'Where they lead in the web app, each once.' }) paths: string[];
}

@ObjectType()
export class MarkNoticesReadPayload {
  @Field(() => UnreadNotices, { description: 'Those that remain.' }) unread: UnreadNotices;
}

@ObjectType()
export class ReplyToNoticePayload {
  @Field({ description: 'Where the answer stands in the web app.' }) path: string;
}

@ObjectType('NoticeKindSetting')
export class NoticeKindSetting {
  @Field() kind: string;
  @Field() label: string;
  @Field({ description: 'The heading it stands under.' }) section: string;
  @Field({ description: 'Why one gets it.' }) why: string;
  @Field() inApp: boolean;
  @Field(() => NoticeEmailEnum) email: NoticeEmail;
}

@ObjectType('NoticeSettings')
export class NoticeSettingsType {
  @Field(() => UuidScalar, { description: 'The person’s own id.' }) id: string;
  @Field({ description: 'No notices by e-mail at all.' }) emailOff: boolean;
  @Field(() => SendingModeEnum) mode: SendingMode;
  @Field(() => [Int], { description: 'Days of one’s own hours, from 1, Monday, to 7, Sunday.' }) days: number[];
  @Field({ description: 'London time, such as 07:30.' }) from: string;
  @Field() until: string;
  @Field({ description: 'Own hours hold in school holidays too.' }) inHolidays: boolean;
  @Field(() => Date, { nullable: true }) pausedUntil: Date | null;
  @Field(() => [NoticeKindSetting]) kinds: NoticeKindSetting[];
}
