import { LIMITS } from '@tessellate/contract';
import { Module } from '@nestjs/common';
import {
  anyone,
  memberOrColleague,
  Outbox,
  PermissionRegistry,
  TargetRegistry,
  eventSchemas,
  declareTargetTypes,
  SearchRegistry,
} from '@tessellate/api-kernel';
import { departmentsEvents } from '@tessellate/departments-contract/events';
import { Realtime } from '@tessellate/api-realtime';
import { IdentityApiModule } from '@tessellate/identity-api';
import { NetworkApiModule } from '@tessellate/network-api';
import { WorkGroupsApiModule } from '@tessellate/work-groups-api';
import { DepartmentMemberResolver, DepartmentProfileResolver } from './profile/department-parts.resolver';
import { DepartmentProfileQueries } from './profile/department-profile.queries';
import { DepartmentProfileService } from './profile/department-profile.service';
import { DepartmentPageResolver } from './profile/department.resolver';
import { DepartmentFirstSteps } from './profile/department.first-steps';
import { DepartmentNeeds } from './profile/department.needs';
import { DepartmentTarget } from './profile/department.target';
import { DepartmentVersionQueries } from './versions/department-version.queries';
import { DepartmentVersionResolver } from './versions/department-version.resolver';

declareTargetTypes('DEPARTMENT');

/** A department's page: who it is, its context, its practice. */
declare module '@tessellate/api-kernel' {
  interface SearchSources {
    /** Their ids. */
    departments: string;
  }
}

@Module({
  imports: [IdentityApiModule, NetworkApiModule, WorkGroupsApiModule],
  providers: [
    eventSchemas(departmentsEvents),
    DepartmentFirstSteps,
    DepartmentMemberResolver,
    DepartmentNeeds,
    DepartmentPageResolver,
    DepartmentProfileQueries,
    DepartmentProfileResolver,
    DepartmentProfileService,
    DepartmentTarget,
    DepartmentVersionQueries,
    DepartmentVersionResolver,
  ],
  exports: [DepartmentProfileService],
})
export class DepartmentsApiModule {
  constructor(
    permissions: PermissionRegistry,
    targets: TargetRegistry,
    realtime: Realtime,
    outbox: Outbox,
    target: DepartmentTarget,
    profiles: DepartmentProfileQueries,
    search: SearchRegistry,
  ) {
    search.register({
      name: 'departments',
      most: LIMITS.pageSize,
      find: (ctx, { text, first }) => profiles.search(ctx, text, first),
    });
    permissions.register({
      'department.read': memberOrColleague,
      'department.list': anyone,
      'department.update': memberOrColleague,
    });
    targets.register(target);
    realtime.registerRoom({
      type: 'DEPARTMENT',
      canJoin: async (ctx, id) => (await target.visibleIds(ctx, [id])).has(id),
    });
    outbox.on('department.profileUpdated', change =>
      realtime.emit({ type: 'DEPARTMENT', id: change.departmentId }, 'department.profileUpdated', change),
    );
  }
}
