import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('LaunchItem', { description: 'Something that has to be right before a Work Group begins.' })
export class LaunchItemType {
  @Field({ description: 'Such as cycle.dates.' }) id: string;
  @Field() title: string;
  @Field({ description: 'What is not right yet, in a sentence.' }) detail: string;
  @Field({ description: 'Where it is mended, in the web app.' }) path: string;
  @Field({ description: 'What the link to there says.' }) action: string;
  @Field({ description: 'Found in what there is: done anywhere is done.' }) done: boolean;
}

@ObjectType('LaunchChecklist', { description: 'What is to do before a Work Group begins.' })
export class LaunchChecklistType {
  @Field(() => [LaunchItemType]) items: LaunchItemType[];
  @Field(() => Int) openCount: number;
}
