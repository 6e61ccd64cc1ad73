import { Field, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import type { WorkGroupRole } from '@tessellate/work-groups-contract';
import { WorkGroupRoleEnum } from './work-group.type';

@ObjectType('MembershipMove', { description: 'Somebody goes on in another group of the same hub.' })
export class MembershipMoveType {
  @Field(() => UuidScalar) id: string;
  @Field(() => UuidScalar) fromId: string;
  @Field() fromTitle: string;
  @Field(() => UuidScalar) toId: string;
  @Field() toTitle: string;
  @Field(() => WorkGroupRoleEnum) role: WorkGroupRole;
  @Field({ description: 'As the person was told it.' }) reason: string;
  @Field(() => Date) madeAt: Date;
  @Field(() => Date, { nullable: true, description: 'Null until those concerned are told.' }) movedAt: Date | null;
  personId: string;
}
