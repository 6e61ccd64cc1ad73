import { Field, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar, TEXT_COMPLEXITY } from '@tessellate/api-kernel';
import { SECTIONS } from '@tessellate/practice-contract';

@ObjectType('VersionText', { description: 'One part of a version as plain text, for comparing.' })
export class VersionTextType {
  @Field() key: string;
  @Field() heading: string;
  @Field({ description: 'Formulas as LaTeX in dollars.' }) text: string;
}

@ObjectType('StrategyVersion')
export class StrategyVersionType {
  @Field(() => Int) version: number;
  @Field() title: string;
  @Field(() => Date) savedAt: Date;
  @Field({ description: 'What readers see.' }) current: boolean;
}

@ObjectType('StrategyVersionText')
export class StrategyVersionTextType {
  @Field(() => Int) version: number;
  @Field() title: string;
  @Field(() => JsonScalar, { description: 'The sections as the editor takes them.' }) documents: unknown;
  @Field(() => [VersionTextType], {
    description: 'Title and sections in reading order.',
    complexity: ({ childComplexity }) => SECTIONS.length * TEXT_COMPLEXITY.document + childComplexity,
  })
  texts: VersionTextType[];
}
