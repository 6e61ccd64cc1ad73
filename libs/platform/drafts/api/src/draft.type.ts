import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsDefined, IsInt, IsOptional, Matches } from 'class-validator';
import { JsonScalar, MutationInput, ShortTextScalar } from '@tessellate/api-kernel';

const KEY = /^[a-zA-Z]{1,30}(:[A-Za-z0-9_-]{1,60}){1,4}$/;
const KEY_MESSAGE = { message: 'key names the place of the draft, such as article:new or comment:<id>' };

@ObjectType('Draft')
export class DraftType {
  @Field() key: string;
  @Field(() => JsonScalar) payload: unknown;
  @Field(() => Int, { description: 'Rises by one with every save.' }) version: number;
  @Field(() => Date) updatedAt: Date;
}

@InputType()
export class SaveDraftInput extends MutationInput {
  @Field(() => ShortTextScalar) @Matches(KEY, KEY_MESSAGE) key: string;
  @Field(() => JsonScalar) @IsDefined() payload: unknown;
  @Field(() => Int, { nullable: true, description: 'The version this text grew from; null when there was none.' })
  @IsOptional()
  @IsInt()
  baseVersion?: number;
}

@InputType()
export class DiscardDraftInput extends MutationInput {
  @Field(() => ShortTextScalar) @Matches(KEY, KEY_MESSAGE) key: string;
}

@ObjectType()
export class SaveDraftResult {
  @Field(() => DraftType) draft: DraftType;
  @Field(() => DraftType, {
    nullable: true,
    description: 'Set when another device saved meanwhile: that text. The draft itself was not overwritten; show both.',
  })
  conflict: DraftType | null;
}

@ObjectType()
export class DiscardDraftResult {
  @Field() key: string;
}

@InputType()
export class OpenDraftInput extends MutationInput {
  @Field(() => ShortTextScalar) @Matches(KEY, KEY_MESSAGE) key: string;
  @Field({ nullable: true, description: 'The page is being left: the draft is no longer open here.' })
  @IsOptional()
  @IsBoolean()
  closing?: boolean;
}

@ObjectType('DraftPlace')
export class DraftPlaceType {
  @Field({ description: 'Such as “Chrome on Windows”.' }) device: string;
  @Field(() => Date) seenAt: Date;
}

@ObjectType()
export class OpenDraftResult {
  @Field(() => Int, { nullable: true, description: 'Of the draft as it is kept now; null when there is none.' })
  version: number | null;
  @Field(() => [DraftPlaceType], { description: 'The viewer’s other devices on which it is open.' })
  elsewhere: DraftPlaceType[];
}
