import { Field, InputType, Int } from '@nestjs/graphql';
import { JsonScalar, MutationInput, UuidScalar } from '@tessellate/api-kernel';
import { TASK_FILES, TASK_PARTS, type TaskPart } from '@tessellate/tasks-contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { TaskPartEnum } from './task.type';

@InputType()
export class ShareTaskPartInput {
  @Field(() => TaskPartEnum) @IsIn(TASK_PARTS) part: TaskPart;

  @Field(() => JsonScalar, { description: 'A rich-text document.' })
  @IsObject({ message: 'Write something first.' })
  document: object;

  @Field(() => [UuidScalar], { description: 'Attached files, in their order; for the evidence only.' })
  @ArrayUnique()
  @ArrayMaxSize(TASK_FILES, { message: `Attach at most ${TASK_FILES} files.` })
  @IsUUID(undefined, { each: true })
  fileIds: string[];

  @Field(() => Int, { description: 'The shared version it grew from; 0 when nothing was shared.' })
  @IsInt()
  baseVersion: number;
}

@InputType()
export class ShareTaskWorkInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() stepId: string;

  @Field(() => [ShareTaskPartInput])
  @ArrayMinSize(1, { message: 'Choose what to share.' })
  @ArrayMaxSize(TASK_PARTS.length)
  @ValidateNested({ each: true })
  @Type(() => ShareTaskPartInput)
  parts: ShareTaskPartInput[];
}

@InputType()
export class UnshareTaskWorkInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() stepId: string;

  @Field(() => [TaskPartEnum])
  @ArrayUnique()
  @ArrayMinSize(1, { message: 'Choose what to take back.' })
  @IsIn(TASK_PARTS, { each: true })
  parts: TaskPart[];
}

@InputType()
export class RemindOfTaskInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() stepId: string;

  @Field(() => [UuidScalar], { nullable: true, description: 'Left out: everybody who has not begun.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  personIds?: string[];
}

@InputType()
export class PairTaskPeersInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() stepId: string;

  @Field({ description: 'Also parts the pairs there are; otherwise only those without a partner are paired.' })
  @IsBoolean()
  afresh: boolean;
}
