import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { asEnum, ConnectionOf, TEXT_COMPLEXITY, UuidScalar } from '@tessellate/api-kernel';
import {
  BIG_IDEAS,
  type BigIdea,
  KEY_STAGES,
  type KeyStage,
  type Reach,
  REACHES,
  SECTIONS,
} from '@tessellate/practice-contract';

export const BigIdeaEnum = asEnum(BIG_IDEAS);
export const KeyStageEnum = asEnum(KEY_STAGES);
export const ReachEnum = asEnum(REACHES);
registerEnumType(BigIdeaEnum, { name: 'BigIdea', description: 'The Five Big Ideas of teaching for mastery.' });
registerEnumType(KeyStageEnum, { name: 'KeyStage' });
registerEnumType(ReachEnum, { name: 'Reach', description: 'How far a strategy is shared.' });

@ObjectType('StrategySection')
export class StrategySectionType {
  @Field({ description: 'context, did, happened or next' }) key: string;
  @Field() heading: string;
  @Field({
    description: 'Safe HTML, maths as HTML with MathML.',
    complexity: SECTIONS.length * TEXT_COMPLEXITY.document,
  })
  html: string;
}

@ObjectType('StrategyViewerCan')
export class StrategyViewerCan {
  @Field() edit: boolean;
  @Field() remove: boolean;
  @Field() changeReach: boolean;
}

@ObjectType('Strategy')
export class StrategyType {
  @Field(() => UuidScalar) id: string;
  authorId: string;
  departmentId: string | null;
  workGroupId: string | null;
  hubId: string;
  audienceId: string;
  @Field() title: string;
  @Field(() => ReachEnum) reach: Reach;
  @Field(() => [BigIdeaEnum]) bigIdeas: BigIdea[];
  @Field(() => [KeyStageEnum]) keyStages: KeyStage[];
  @Field(() => [String], { description: 'Topic slugs.' }) topics: string[];
  @Field() excerpt: string;
  @Field(() => Int) readingMinutes: number;
  @Field(() => Int, { description: 'Rises with every edit; an edit names the version it started from.' })
  version: number;
  @Field(() => Date) publishedAt: Date;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;
}

/** The parts that only the reading and editing screens ask for. */
export interface StrategyBody {
  sections: StrategySectionType[];
  documents: Record<string, unknown>;
}

@ObjectType()
export class StrategyConnection extends ConnectionOf('Strategy', StrategyType) {}

@ObjectType()
export class StrategyPayload {
  @Field(() => StrategyType) strategy: StrategyType;
}

@ObjectType()
export class RemoveStrategyPayload {
  @Field(() => UuidScalar) id: string;
}
