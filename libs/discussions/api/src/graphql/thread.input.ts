import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import {
  Characters,
  ConnectionArgs,
  JsonScalar,
  MutationInput,
  PlainTextScalar,
  TitleScalar,
  UuidScalar,
} from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import type { RichDocument } from '@tessellate/rich-text';
import { Type } from 'class-transformer';
import { IsBoolean, IsDate, IsInt, IsObject, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';

const titleLength = { message: `Give the thread a title of 1 to ${LIMITS.title} characters.` };
const reasonLength = {
  message: `Give a reason of 3 to ${LIMITS.reason} characters; the people concerned will read it.`,
};

@ArgsType()
export class ThreadsArgs extends ConnectionArgs {
  @Field(() => UuidScalar, { description: 'A Work Group or a hub.' }) @IsUUID() audienceId: string;
  @Field(() => UuidScalar, { nullable: true, description: 'Only the threads of this workshop or task.' })
  @IsOptional()
  @IsUUID()
  stepId?: string;
  @Field({ nullable: true, description: 'Only those with something unread; muted ones are left out.' })
  @IsOptional()
  @IsBoolean()
  unread?: boolean;
}

@InputType()
export class FirstMessageInput {
  @Field(() => UuidScalar, { description: 'Made by the client; becomes the id of the message.' }) @IsUUID() id: string;
  @Field(() => JsonScalar)
  @IsObject({ message: 'The message must be a document of the editor.' })
  document: RichDocument;
}

@InputType()
export class CreateThreadInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() audienceId: string;
  @Field(() => TitleScalar) @Characters(1, LIMITS.title, titleLength) title: string;
  @Field(() => UuidScalar, { nullable: true }) @IsOptional() @IsUUID() stepId?: string | null;
  @Field(() => FirstMessageInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => FirstMessageInput)
  firstMessage?: FirstMessageInput | null;
}

@InputType()
export class RenameThreadInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() threadId: string;
  @Field(() => TitleScalar) @Characters(1, LIMITS.title, titleLength) title: string;
}

@InputType()
export class PinThreadInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() threadId: string;
  @Field() @IsBoolean() pinned: boolean;
}

@InputType()
export class LockThreadInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() threadId: string;
  @Field(() => PlainTextScalar) @Characters(3, LIMITS.reason, reasonLength) reason: string;
}

@InputType()
export class MarkThreadReadInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() threadId: string;
  @Field(() => Int, { description: 'The number of the newest message that was on the screen.' })
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  number: number;
}

@InputType()
export class MarkThreadsReadInput extends MutationInput {
  @Field(() => UuidScalar, { description: 'A Work Group or a hub.' }) @IsUUID() audienceId: string;
  @Field({ description: 'When the newest message was sent that the list showed; what came later stays unread.' })
  @IsDate()
  until: Date;
}
