import { Field, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar, TEXT_COMPLEXITY } from '@tessellate/api-kernel';

@ObjectType('DepartmentVersion')
export class DepartmentVersionType {
  @Field(() => Int) version: number;
  @Field(() => Date) savedAt: Date;
  @Field({ description: 'What readers see.' }) current: boolean;
  savedById: string;
}

@ObjectType('DepartmentVersionText')
export class DepartmentVersionTextType {
  @Field(() => Int) version: number;
  @Field() whoWeAre: string;
  @Field() context: string;
  @Field(() => JsonScalar, { nullable: true, description: 'The practice as the editor takes it.' }) practice: unknown;
  @Field({ description: 'The practice as plain text, formulas in dollars.', complexity: TEXT_COMPLEXITY.document })
  practiceText: string;
}
