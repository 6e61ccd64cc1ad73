import { Field, ObjectType } from '@nestjs/graphql';
import { ApplicationStatusType } from './application-status.type';

@ObjectType('MyApplication', { description: 'An application of the viewer’s, and where it stands.' })
export class MyApplicationType {
  @Field({ description: 'Of the page that shows it and lets it be withdrawn.' }) path: string;
  @Field(() => ApplicationStatusType) application: ApplicationStatusType;
}
