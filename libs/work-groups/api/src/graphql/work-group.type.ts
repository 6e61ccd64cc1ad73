import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { VIEWER_GROUP_ROLES, WORK_GROUP_ROLES, type WorkGroupRole } from '@tessellate/work-groups-contract';

export const WorkGroupRoleEnum = Object.fromEntries(WORK_GROUP_ROLES.map(role => [role, role]));
registerEnumType(WorkGroupRoleEnum, { name: 'WorkGroupRole' });
export const ViewerGroupRoleEnum = Object.fromEntries(VIEWER_GROUP_ROLES.map(role => [role, role]));
registerEnumType(ViewerGroupRoleEnum, { name: 'ViewerGroupRole' });

@ObjectType('Project')
export class ProjectType {
  @Field(() => UuidScalar) id: string;
  @Field() name: string;
  @Field(() => Float, { description: 'Days that the workshops add up to.' }) days: number;
}

@ObjectType({ description: 'What the signed-in person may do here.' })
export class WorkGroupViewerCan {
  @Field({ description: 'Moderate the group’s threads and comments.' }) moderate: boolean;
  @Field() removeMembers: boolean;
}

@ObjectType('WorkGroup')
export class WorkGroupType {
  @Field(() => UuidScalar) id: string;
  @Field() title: string;
  @Field({ description: 'Such as “2026/27 · Sussex · Secondary Subject Leadership”.' }) reference: string;
  @Field({ description: 'Such as “2026/27”.' }) academicYear: string;
  @Field({ description: 'Whether its academic year is the present one.' }) current: boolean;
  @Field(() => ProjectType) project: ProjectType;
  hubId: string;
}

@ObjectType('WorkGroupMember')
export class WorkGroupMemberType {
  @Field(() => UuidScalar) id: string;
  @Field(() => WorkGroupRoleEnum) role: WorkGroupRole;
  workGroupId: string;
  personId: string;
  departmentId: string | null;
}
