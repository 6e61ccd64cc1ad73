import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import {
  Characters,
  ConnectionArgs,
  JsonScalar,
  MutationInput,
  PlainTextScalar,
  UuidScalar,
} from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import type { RichDocument } from '@tessellate/rich-text';
import { IsInt, IsObject, IsOptional, IsUUID, Max, Min } from 'class-validator';

const DOCUMENT = { message: 'The message must be a document of the editor.' };

const REASON = { message: `Give a reason of 3 to ${LIMITS.reason} characters; the author will read it.` };

@ArgsType()
export class MessagesArgs extends ConnectionArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'A page with this message number in its middle, first or last giving the size.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  around?: number;
}

@InputType()
export class PostMessageInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() threadId: string;
  @Field(() => JsonScalar) @IsObject(DOCUMENT) document: RichDocument;
  @Field(() => UuidScalar, { nullable: true, description: 'The message of the same thread that this one answers.' })
  @IsOptional()
  @IsUUID()
  quoteOf?: string | null;
}

@InputType()
export class EditMessageInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() messageId: string;
  @Field(() => Int, { description: 'The version the edit started from.' }) @IsInt() @Min(1) baseVersion: number;
  @Field(() => JsonScalar) @IsObject(DOCUMENT) document: RichDocument;
}

@InputType()
export class RestoreMessageInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() messageId: string;
  @Field(() => PlainTextScalar, { description: 'The author will read it.' })
  @Characters(3, LIMITS.reason, REASON)
  reason: string;
}

@InputType()
export class RemoveMessageInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() messageId: string;
  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'Needed when the message is somebody else’s: the author will read it.',
  })
  @IsOptional()
  @Characters(3, LIMITS.reason, REASON)
  reason?: string | null;
}
