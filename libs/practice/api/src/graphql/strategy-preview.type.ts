import { Field, Int, ObjectType } from '@nestjs/graphql';
import { StrategySectionType } from './strategy.type';

@ObjectType('StrategyPreview', {
  description: 'What publishing would make of a text, rendered in the same way. Nothing is stored.',
})
export class StrategyPreviewType {
  authorId: string;
  departmentId: string | null;
  @Field(() => [StrategySectionType]) sections: StrategySectionType[];
  @Field(() => Int) readingMinutes: number;
  @Field(() => Date) publishedAt: Date;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;
}
