import { Field, InputType } from '@nestjs/graphql';
import { LIMITS } from '@tessellate/contract';
import {
  Characters,
  MutationInput,
  NameScalar,
  PlainTextScalar,
  ShortTextScalar,
  UuidScalar,
} from '@tessellate/api-kernel';
import { Type } from 'class-transformer';
import { IsBoolean, IsNotEmpty, IsOptional, IsUUID, ValidateNested } from 'class-validator';

@InputType({ description: 'What the changed fields said when the person began.' })
export class ProfileBaseInput {
  @Field(() => PlainTextScalar, { nullable: true }) @IsOptional() @Characters(0, LIMITS.profileText) name?:
    string | null;
  @Field(() => PlainTextScalar, { nullable: true })
  @IsOptional()
  @Characters(0, LIMITS.profileText)
  jobTitle?: string | null;
  @Field(() => PlainTextScalar, { nullable: true }) @IsOptional() @Characters(0, LIMITS.profileText) offers?:
    string | null;
  @Field(() => PlainTextScalar, { nullable: true }) @IsOptional() @Characters(0, LIMITS.profileText) seeks?:
    string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateProfileInput extends MutationInput {
  @Field(() => NameScalar, { nullable: true })
  @IsOptional()
  @IsNotEmpty({ message: 'Enter your name as you would like others to see it.' })
  @Characters(0, LIMITS.name, { message: `Shorten your name to ${LIMITS.name} characters.` })
  name?: string | null;

  @Field(() => ShortTextScalar, { nullable: true })
  @IsOptional()
  @Characters(0, LIMITS.name, { message: `Shorten your job title to ${LIMITS.name} characters.` })
  jobTitle?: string | null;

  @Field(() => PlainTextScalar, { nullable: true })
  @IsOptional()
  @Characters(0, LIMITS.profileText, { message: `Shorten what you can offer to ${LIMITS.profileText} characters.` })
  offers?: string | null;

  @Field(() => PlainTextScalar, { nullable: true })
  @IsOptional()
  @Characters(0, LIMITS.profileText, {
    message: `Shorten what you are looking for to ${LIMITS.profileText} characters.`,
  })
  seeks?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'From POST /api/files; null removes the picture.' })
  @IsOptional()
  @IsUUID()
  pictureFileId?: string | null;

  @Field(() => ProfileBaseInput, {
    nullable: true,
    description: 'With it, what another device saved meanwhile is not overwritten.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProfileBaseInput)
  base?: ProfileBaseInput | null;
}

@InputType()
export class RevokeSessionInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() sessionId: string;
}

@InputType()
export class SignOutEverywhereInput extends MutationInput {
  @Field(() => Boolean, { defaultValue: false, description: 'true keeps the session of this request.' })
  @IsBoolean()
  keepThis: boolean;
}
