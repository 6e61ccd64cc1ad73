import { Field, Int, ObjectType } from '@nestjs/graphql';
import { TEXT_COMPLEXITY } from '@tessellate/api-kernel';
import type { DepartmentRole } from '@tessellate/network-contract';

@ObjectType('DepartmentProfile')
export class DepartmentProfileType {
  @Field({ description: 'Plain text; blank lines part paragraphs.' }) whoWeAre: string;
  @Field({ description: 'The school and its pupils in general terms; plain text.' }) context: string;
  @Field({
    description: 'Safe HTML of the practice document; empty while unwritten.',
    complexity: TEXT_COMPLEXITY.document,
  })
  practiceHtml: string;
  @Field({ description: 'The beginning of the practice, or of who they are, for lists.' }) excerpt: string;
  @Field(() => Int, { description: 'Send it back as baseVersion when saving.' }) version: number;
  @Field() updatedAt: Date;
  departmentId: string;
  updatedById: string;
}

@ObjectType({ description: 'What the signed-in person may do with a department.' })
export class DepartmentViewerCan {
  @Field({ description: 'Open its page.' }) read: boolean;
  @Field() edit: boolean;
  @Field() comment: boolean;
}

@ObjectType('DepartmentMember')
export class DepartmentMemberType {
  @Field({ description: '“Head of maths” or “Department colleague”.' }) label: string;
  personId: string;
  role: DepartmentRole;
}
