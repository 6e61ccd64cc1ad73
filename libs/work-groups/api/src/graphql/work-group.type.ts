import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { HubType } from '@tessellate/network-api';
import { VIEWER_GROUP_ROLES, WORK_GROUP_ROLES, type WorkGroupRole } from '@tessellate/work-groups-contract';

export const WorkGroupRoleEnum = Object.fromEntries(WORK_GROUP_ROLES.map(role => [role, role]));
registerEnumType(WorkGroupRoleEnum, { name: 'WorkGroupRole' });
export const ViewerGroupRoleEnum = Object.fromEntries(VIEWER_GROUP_ROLES.map(role => [role, role]));
registerEnumType(ViewerGroupRoleEnum, { name: 'ViewerGroupRole' });

@ObjectType('ProjectRoleNames', { description: 'What the project calls the people in its groups.' })
export class ProjectRoleNamesType {
  @Field({ name: 'participant' }) PARTICIPANT: string;
  @Field({ name: 'facilitator' }) FACILITATOR: string;
}

@ObjectType('Project', { description: 'Of a group: as the version that it keeps says.' })
export class ProjectType {
  @Field(() => UuidScalar) id: string;
  @Field() name: string;
  @Field(() => Float, { description: 'Days that the workshops add up to.' }) days: number;
  @Field(() => ProjectRoleNamesType) roleNames: ProjectRoleNamesType;
}

@ObjectType('AcademicYear')
export class AcademicYearType {
  @Field(() => Int, { description: 'The calendar year it starts in.' }) id: number;
  @Field({ description: 'Such as “2026/27”.' }) label: string;
}

@ObjectType({ description: 'What the signed-in person may do here.' })
export class WorkGroupViewerCan {
  @Field({ description: 'Moderate the group’s threads and comments.' }) moderate: boolean;
  @Field() removeMembers: boolean;
  @Field({ description: 'Say who leads the group.' }) appoint: boolean;
}

@ObjectType('WorkGroupInvitation', { description: 'Somebody without an account who is asked to lead the group.' })
export class WorkGroupInvitationType {
  @Field(() => UuidScalar) id: string;
  @Field() name: string;
  @Field() email: string;
  @Field(() => Date) invitedAt: Date;
  @Field(() => Date) expiresAt: Date;
  workGroupId: string;
}

@ObjectType({ description: 'What a Work Group can be set up with.' })
export class WorkGroupOptions {
  @Field(() => [HubType], { description: 'Hubs that the viewer manages.' }) hubs: HubType[];
  @Field(() => [ProjectType]) projects: ProjectType[];
  @Field(() => [AcademicYearType], { description: 'The present one first.' }) academicYears: AcademicYearType[];
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
