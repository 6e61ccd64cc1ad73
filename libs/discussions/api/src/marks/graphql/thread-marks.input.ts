import { Field, InputType, Int } from '@nestjs/graphql';
import { MutationInput, UuidScalar } from '@tessellate/api-kernel';
import { THREAD_LEVELS, type ThreadLevel } from '@tessellate/discussions-contract';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { ThreadLevelEnum } from '../../graphql/thread.type';

const MOST = 2_147_483_647;

@InputType()
export class SetThreadLevelInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() threadId: string;
  @Field(() => ThreadLevelEnum) @IsIn(THREAD_LEVELS) level: ThreadLevel;
}

@InputType()
export class MarkThreadUnreadInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() threadId: string;
  @Field(() => Int, { description: 'The number of the first message that is to be unread.' })
  @IsInt()
  @Min(1)
  @Max(MOST)
  number: number;
}

@InputType()
export class SavePostInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() threadId: string;
  @Field(() => Int, { nullable: true, description: 'Of the message; none for the thread itself.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST)
  number?: number | null;
  @Field({ description: 'false to take it off the list' }) @IsBoolean() saved: boolean;
}
