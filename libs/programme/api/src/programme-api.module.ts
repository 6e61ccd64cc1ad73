import { Module } from '@nestjs/common';
import { anyone, member, moderator, PermissionRegistry } from '@tessellate/api-kernel';
import { IdentityApiModule } from '@tessellate/identity-api';
import { NetworkApiModule } from '@tessellate/network-api';
import { ApplicationsModule } from './applications/applications.module';
import { CalendarModule } from './calendar/calendar.module';
import { GroupRoleLoader } from './members/group-role.loader';
import { MembershipNotices } from './members/membership.notices';
import { PersonProgrammeResolver } from './members/person-programme.resolver';
import { ProgrammePersonVisibility } from './members/programme.person-visibility';
import { ProgrammePorts } from './members/programme.ports';
import { ProgrammeViewerContributor } from './members/programme.viewer-contributor';
import { PlacesModule } from './places/places.module';
import { PublicModule } from './public/public.module';
import { TasksModule } from './tasks/tasks.module';
import { CycleAdministration } from './cycle/cycle-administration.service';
import { CycleDirectory } from './cycle/cycle.directory';
import { WorkGroupDirectory } from './work-groups/work-group.directory';
import { planningProviders, planningShared } from './planning/planning.providers';
import { WorkGroupAdministration } from './work-groups/work-group-administration.service';
import { WorkGroupMemberResolver } from './work-groups/work-group-member.resolver';
import { WorkGroupQueries } from './work-groups/work-group.queries';
import { WorkGroupResolver } from './work-groups/work-group.resolver';
import { WorkGroupService } from './work-groups/work-group.service';
import { WorkGroupTarget } from './work-groups/work-group.target';
import { WorkshopDependants } from './planning/workshop-dependants';
import { WorkshopAnswers } from './workshops/workshop-answers';
import { WorkshopsModule } from './workshops/workshops.module';

const shared = [CycleAdministration, CycleDirectory, WorkGroupDirectory, GroupRoleLoader, WorkGroupAdministration, WorkGroupQueries, ...planningShared];

/** Projects, Work Groups, their cycles and their members. */
@Module({
  imports: [
    IdentityApiModule,
    NetworkApiModule,
    ApplicationsModule,
    CalendarModule,
    PlacesModule,
    PublicModule,
    TasksModule,
    WorkshopsModule,
  ],
  providers: [
    ...shared,
    MembershipNotices,
    ...planningProviders,
    PersonProgrammeResolver,
    ProgrammePersonVisibility,
    ProgrammePorts,
    ProgrammeViewerContributor,
    WorkGroupMemberResolver,
    WorkGroupResolver,
    WorkGroupService,
    WorkGroupTarget,
  ],
  exports: shared,
})
export class ProgrammeApiModule {
  constructor(
    permissions: PermissionRegistry,
    ports: ProgrammePorts,
    membership: MembershipNotices,
    dependants: WorkshopDependants,
    answers: WorkshopAnswers,
  ) {
    permissions.register({ 'workGroup.read': member, 'workGroup.mine': anyone, 'workGroup.removeMember': moderator });
    ports.open();
    membership.open();
    dependants.register(answers);
  }
}
