import { Field, ObjectType } from '@nestjs/graphql';
import { ApplicationStatusType } from './application-status.type';

@ObjectType('MyApplication', { description: 'Where something stands that the viewer has registered.' })
export class MyApplicationType {
  @Field({ description: 'Of the page that shows it and lets it be withdrawn.' }) path: string;
  @Field(() => ApplicationStatusType) application: ApplicationStatusType;
}
