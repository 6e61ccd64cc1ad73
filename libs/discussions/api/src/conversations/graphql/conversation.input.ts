import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { ConnectionArgs, MutationInput, PlainTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { CONVERSATION_LIMITS } from '@tessellate/discussions-contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { FirstMessageInput } from '../../graphql/thread.input';

const MOST = CONVERSATION_LIMITS.people - 1;
const people = { message: `Choose 1 to ${MOST} people to write to.` };

@ArgsType()
export class ConversationsArgs extends ConnectionArgs {
  @Field(() => PlainTextScalar, { nullable: true, description: 'Only those with somebody whose name holds it.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  name?: string;
}

@InputType()
export class OpenConversationInput extends MutationInput {
  @Field(() => [UuidScalar], { description: 'Without the viewer.' })
  @ArrayMinSize(1, people)
  @ArrayMaxSize(MOST, people)
  @IsUUID(undefined, { each: true })
  personIds: string[];

  @Field(() => FirstMessageInput)
  @ValidateNested()
  @Type(() => FirstMessageInput)
  firstMessage: FirstMessageInput;
}

@InputType()
export class LeaveConversationInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() threadId: string;
}

@InputType()
export class BlockPersonInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() personId: string;
  @Field({ description: 'false to let them write again' }) @IsBoolean() blocked: boolean;
}

@InputType()
export class ChooseWritersInput extends MutationInput {
  @Field({ description: 'Only those who lead a group of the viewer or manage their hub may write.' })
  @IsBoolean()
  leadersOnly: boolean;
}
