import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import {
  Characters,
  ConnectionArgs,
  JsonScalar,
  MutationInput,
  PlainTextScalar,
  ShortTextScalar,
  TitleScalar,
  UuidScalar,
} from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import {
  BIG_IDEAS,
  type BigIdea,
  KEY_STAGES,
  type KeyStage,
  type Reach,
  REACHES,
  TOPIC_SLUGS,
} from '@tessellate/practice-contract';
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
import { BigIdeaEnum, KeyStageEnum, ReachEnum } from './strategy.type';

@InputType()
export class StrategySectionsInput {
  @Field(() => JsonScalar, { description: 'The context: a rich-text document.' })
  @IsObject({ message: 'Write something under “The context”.' })
  context: object;
  @Field(() => JsonScalar) @IsObject({ message: 'Write something under “What we did”.' }) did: object;
  @Field(() => JsonScalar, { nullable: true }) @IsOptional() @IsObject() happened?: object;
  @Field(() => JsonScalar, { nullable: true }) @IsOptional() @IsObject() next?: object;
}

@InputType({ isAbstract: true })
abstract class StrategyContentInput extends MutationInput {
  @Field(() => TitleScalar)
  @Characters(3, LIMITS.title, { message: `Give the strategy a title of 3 to ${LIMITS.title} characters.` })
  title: string;

  @Field(() => StrategySectionsInput)
  @ValidateNested()
  @Type(() => StrategySectionsInput)
  sections: StrategySectionsInput;

  @Field(() => [BigIdeaEnum])
  @ArrayUnique()
  @ArrayMaxSize(5)
  @IsIn(BIG_IDEAS, { each: true })
  bigIdeas: BigIdea[];

  @Field(() => [KeyStageEnum])
  @ArrayUnique()
  @ArrayMinSize(1, { message: 'Choose at least one key stage.' })
  @IsIn(KEY_STAGES, { each: true })
  keyStages: KeyStage[];

  @Field(() => [ShortTextScalar])
  @ArrayUnique()
  @ArrayMaxSize(5, { message: 'Choose at most five topics.' })
  @IsIn([...TOPIC_SLUGS], { each: true, message: 'Choose topics from the list.' })
  topics: string[];
}

@InputType()
export class CreateStrategyInput extends StrategyContentInput {
  @Field(() => ReachEnum) @IsIn(REACHES) reach: Reach;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The Work Group it is posted in; the viewer’s own when neither it nor a hub is named.',
  })
  @IsOptional()
  @IsUUID()
  workGroupId?: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The hub it is posted in, for alumni and managers.' })
  @IsOptional()
  @IsUUID()
  hubId?: string;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The message that it began as. Further than that was read, it goes once its author has agreed.',
  })
  @IsOptional()
  @IsUUID()
  fromMessageId?: string;
}

@InputType()
export class EditStrategyInput extends StrategyContentInput {
  @Field(() => UuidScalar) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version the edit started from.' }) @IsInt() baseVersion: number;
}

@InputType()
export class ChangeStrategyReachInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() id: string;
  @Field(() => ReachEnum) @IsIn(REACHES) reach: Reach;
}

@InputType()
export class RemoveStrategyInput extends MutationInput {
  @Field(() => UuidScalar) @IsUUID() id: string;
  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'Needed when a facilitator removes somebody else’s strategy; the author is told.',
  })
  @IsOptional()
  @Characters(0, LIMITS.reason)
  reason?: string;
}

@InputType()
export class StrategyFilter {
  @Field(() => BigIdeaEnum, { nullable: true }) @IsOptional() @IsIn(BIG_IDEAS) bigIdea?: BigIdea;
  @Field(() => KeyStageEnum, { nullable: true }) @IsOptional() @IsIn(KEY_STAGES) keyStage?: KeyStage;
  @Field(() => ShortTextScalar, { nullable: true })
  @IsOptional()
  @IsIn([...TOPIC_SLUGS], { message: 'Choose a topic from the list.' })
  topic?: string;
  @Field(() => ReachEnum, { nullable: true }) @IsOptional() @IsIn(REACHES) reach?: Reach;
  @Field(() => UuidScalar, { nullable: true }) @IsOptional() @IsUUID() authorId?: string;
  @Field(() => UuidScalar, { nullable: true }) @IsOptional() @IsUUID() departmentId?: string;
  @Field(() => UuidScalar, { nullable: true }) @IsOptional() @IsUUID() workGroupId?: string;

  @Field({
    nullable: true,
    description: 'Only from the groups that the viewer is in this year; from everywhere for whoever is in none.',
  })
  @IsOptional()
  @IsBoolean()
  ownGroups?: boolean;
}

@ArgsType()
export class StrategiesArgs extends ConnectionArgs {
  @Field(() => StrategyFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => StrategyFilter)
  filter?: StrategyFilter;
}
