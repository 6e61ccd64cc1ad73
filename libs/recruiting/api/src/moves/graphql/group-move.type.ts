import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { SendingType, WorkGroupType } from '@tessellate/work-groups-api';

@ObjectType('GroupMoveTarget', { description: 'A group of the same hub, project and year.' })
export class GroupMoveTargetType {
  @Field(() => UuidScalar) id: string;
  @Field() title: string;
  @Field(() => Int, { description: 'Places for participants that nobody has and nobody is offered.' })
  placesFree: number;
  @Field(() => Date, { nullable: true, description: 'When its next published workshop begins.' })
  nextStartsAt: Date | null;
  @Field(() => Date, { nullable: true }) nextEndsAt: Date | null;
}

@ObjectType()
export class MoveMembersResult {
  @Field(() => WorkGroupType, { description: 'The group that they leave.' }) workGroup: WorkGroupType;
  @Field(() => SendingType, { nullable: true, description: 'What waits to be sent; null when it went out at once.' })
  sending: SendingType | null;
}
