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
import { IsBoolean, IsNotEmpty, IsOptional, IsUUID } from 'class-validator';

@InputType()
export class UpdateProfileInput extends MutationInput {
  @Field(() => NameScalar)
  @IsNotEmpty({ message: 'Enter your name as you would like others to see it.' })
  @Characters(0, LIMITS.name, { message: `Shorten your name to ${LIMITS.name} characters.` })
  name: string;

  @Field(() => ShortTextScalar)
  @Characters(0, LIMITS.name, { message: `Shorten your job title to ${LIMITS.name} characters.` })
  jobTitle: string;

  @Field(() => PlainTextScalar)
  @Characters(0, LIMITS.profileText, { message: `Shorten what you can offer to ${LIMITS.profileText} characters.` })
  offers: string;

  @Field(() => PlainTextScalar)
  @Characters(0, LIMITS.profileText, { message: `Shorten what you look for to ${LIMITS.profileText} characters.` })
  seeks: string;

  @Field(() => UuidScalar, { nullable: true, description: 'From POST /api/files; null removes the picture.' })
  @IsOptional()
  @IsUUID()
  pictureFileId: string | null;
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
