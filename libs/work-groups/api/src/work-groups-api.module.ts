import { Module } from '@nestjs/common';
import { anyone, member, PermissionRegistry, eventSchemas, declareTargetTypes } from '@tessellate/api-kernel';
import { moderator } from './members/work-group-roles';
import { workGroupsEvents } from '@tessellate/work-groups-contract/events';
import { IdentityApiModule } from '@tessellate/identity-api';
import { hubManager, nationalCoordinator, NetworkApiModule } from '@tessellate/network-api';
import { FacilitatorInvitationService } from './invitations/facilitator-invitation.service';
import { FacilitatorService } from './members/facilitator.service';
import { GroupRoleLoader } from './members/group-role.loader';
import { GroupLetterQueries } from './letters/group-letter.queries';
import { GroupLetterResolver } from './letters/group-letter.resolver';
import { GroupLetterService } from './letters/group-letter.service';
import { GroupMembersAudience } from './letters/group-members-audience.service';
import { LetterAudiences } from './letters/letter-audience.registry';
import { LetterDelivery } from './letters/letter-delivery.service';
import { MembershipMoveQueries } from './members/membership-move.queries';
import { MembershipMoveResolver, WorkGroupMovesResolver } from './members/membership-move.resolver';
import { MembershipMoves } from './members/membership-moves.service';
import { MembershipNotices } from './members/membership.notices';
import { MembershipService } from './members/membership.service';
import { PersonWorkGroupsResolver } from './members/person-work-groups.resolver';
import { WorkGroupPersonVisibility } from './members/work-group.person-visibility';
import { WorkGroupRegistrar } from './members/work-group.registrar';
import { WorkGroupViewerContributor } from './members/work-group.viewer-contributor';
import { ProjectDraftService } from './projects/project-draft.service';
import { ProjectPublishingService } from './projects/project-publishing.service';
import { ProjectPlans } from './projects/project-plans.registry';
import { ProjectRecordQueries } from './projects/project-record.queries';
import { ProjectNews } from './projects/project-news.service';
import {
  ProjectDraftResolver,
  ProjectRecordResolver,
  ProjectRuleResolver,
  ProjectVersionResolver,
} from './projects/project-record.resolver';
import { SendingPreviewResolver, SendingResolver, WorkGroupSendingsResolver } from './sendings/sending.resolver';
import { WorkGroupAdministration } from './work-group-administration.service';
import { WorkGroupHubClosing } from './work-group-hub-closing.service';
import { WorkGroupDirectory } from './work-group.directory';
import { WorkGroupManagementService } from './work-group-management.service';
import { WorkGroupMemberResolver } from './work-group-member.resolver';
import { WorkGroupQueries } from './work-group.queries';
import { WorkGroupResolver } from './work-group.resolver';
import { WorkGroupService } from './work-group.service';
import { WorkGroupFirstSteps } from './work-group.first-steps';
import { WorkGroupTarget } from './work-group.target';

declareTargetTypes('WORK_GROUP', 'PROJECT');

const shared = [
  GroupLetterService,
  GroupRoleLoader,
  LetterAudiences,
  MembershipMoves,
  MembershipService,
  ProjectPlans,
  WorkGroupAdministration,
  WorkGroupDirectory,
  WorkGroupQueries,
];

/** Projects, their Work Groups, and who belongs to them. */
@Module({
  imports: [IdentityApiModule, NetworkApiModule],
  providers: [
    eventSchemas(workGroupsEvents),
    ...shared,
    GroupLetterQueries,
    GroupLetterResolver,
    GroupMembersAudience,
    LetterDelivery,
    MembershipMoveQueries,
    MembershipMoveResolver,
    MembershipNotices,
    PersonWorkGroupsResolver,
    ProjectDraftResolver,
    ProjectDraftService,
    ProjectNews,
    ProjectPublishingService,
    ProjectRecordQueries,
    ProjectRecordResolver,
    ProjectRuleResolver,
    ProjectVersionResolver,
    SendingPreviewResolver,
    SendingResolver,
    WorkGroupPersonVisibility,
    WorkGroupRegistrar,
    WorkGroupViewerContributor,
    FacilitatorInvitationService,
    FacilitatorService,
    WorkGroupHubClosing,
    WorkGroupFirstSteps,
    WorkGroupManagementService,
    WorkGroupMemberResolver,
    WorkGroupMovesResolver,
    WorkGroupResolver,
    WorkGroupSendingsResolver,
    WorkGroupService,
    WorkGroupTarget,
  ],
  exports: shared,
})
export class WorkGroupsApiModule {
  constructor(
    permissions: PermissionRegistry,
    registrar: WorkGroupRegistrar,
    membership: MembershipNotices,
    invitations: FacilitatorInvitationService,
    closing: WorkGroupHubClosing,
  ) {
    permissions.register({
      'workGroup.read': member,
      'workGroup.mine': anyone,
      'workGroup.removeMember': moderator,
      'workGroup.manage': hubManager,
      'workGroup.send': moderator,
      'project.coordinate': nationalCoordinator,
    });
    registrar.open();
    membership.open();
    invitations.open();
    closing.open();
  }
}
