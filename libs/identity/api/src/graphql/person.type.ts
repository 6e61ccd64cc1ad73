import { Field, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';

@ObjectType('PersonViewerCan')
export class PersonViewerCanType {
  @Field() edit: boolean;
}

/** What people who share something may see of each other. Other domains add fields to it. */
@ObjectType('Person')
export class PersonType {
  @Field(() => UuidScalar) id: string;
  @Field({ description: 'As they write it; "Former member" once erased.' }) name: string;
  @Field() jobTitle: string;
  @Field({ description: 'What they can offer others.' }) offers: string;
  @Field({ description: 'What they look for.' }) seeks: string;
  @Field(() => UuidScalar, { nullable: true, description: 'Read it at /files/:id?w=96.' }) pictureFileId: string | null;
  @Field() createdAt: Date;
  @Field({ description: 'The account was erased; only what they wrote is left.' }) erased: boolean;
}
