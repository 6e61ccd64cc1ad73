import { Module } from '@nestjs/common';
import {
  Notices,
  Outbox,
  PermissionRegistry,
  type Viewer,
  eventSchemas,
  declareTargetTypes,
} from '@tessellate/api-kernel';
import { recruitingEvents } from '@tessellate/recruiting-contract/events';
import { CycleApiModule } from '@tessellate/cycle-api';
import { IdentityApiModule } from '@tessellate/identity-api';
import { NetworkApiModule } from '@tessellate/network-api';
import { SchoolTime, SchoolTimeApiModule } from '@tessellate/school-time-api';
import { WorkGroupsApiModule } from '@tessellate/work-groups-api';
import { ApplicationLinks } from './applications/application-links.service';
import { ApplicationJobs } from './applications/application.jobs';
import { ApplicationLetters } from './applications/application.letters';
import { interestReceived } from './applications/application.notices';
import { ApplicationQueries } from './applications/application.queries';
import { ApplicationResolver } from './applications/application.resolver';
import { ApplicationService } from './applications/application.service';
import { CommitmentService } from './applications/commitment.service';
import { InterestPreviewQueries } from './applications/interest-preview.queries';
import { InterestPreviewResolver } from './applications/interest-preview.resolver';
import { InterestQueries } from './applications/interest.queries';
import { InterestResolver } from './applications/interest.resolver';
import { InterestService } from './applications/interest.service';
import { MyApplications } from './applications/my-application.queries';
import { MyApplicationsResolver } from './applications/my-applications.resolver';
import { GroupMoveActs } from './moves/group-move-acts.service';
import { GroupMoveMessages } from './moves/group-move-messages.service';
import { GroupMoveNotices } from './moves/group-move.notices';
import { GroupMovePlaces } from './moves/group-move-places.service';
import { GroupMoveQueries } from './moves/group-move.queries';
import { GroupMoveRecall } from './moves/group-move-recall.service';
import { GroupMoveResolver } from './moves/group-move.resolver';
import { GroupMoveRules } from './moves/group-move-rules.service';
import { GroupMoves } from './moves/group-moves.service';
import {
  ApplicationHistoryResolver,
  ApplicationNoteResolver,
  BoardApplicationResolver,
} from './places/board-application.resolver';
import { BoardQueries } from './places/board.queries';
import { DecisionActs } from './places/decision-acts.service';
import { DecisionLog } from './places/decision-log.service';
import { DecisionRecall } from './places/decision-recall.service';
import { DecisionsService } from './places/decisions.service';
import { HubMoveActs } from './places/hub-move-acts.service';
import { HubMoveRecall } from './places/hub-move-recall.service';
import { HubMoveResolver } from './places/hub-move.resolver';
import { HubMoves } from './places/hub-moves.service';
import { ApplicationsImport } from './places/import/applications-import.service';
import { PlaceInvitationService } from './places/place-invitation.service';
import { OfferNotices } from './places/offer.notices';
import { OfferQueries } from './places/offer.queries';
import { OfferResolver } from './places/offer.resolver';
import { OffersService } from './places/offers.service';
import { PlaceEventListener } from './places/place-event-listener.service';
import { PlaceJobs } from './places/place.jobs';
import { PlaceLetters } from './places/place.letters';
import { offerAnswered } from './places/offer-notice-kinds';
import { HeadteacherNudgeResolver } from './places/headteacher-nudge.resolver';
import { HeadteacherNudges } from './places/headteacher-nudges.service';
import { RegistrantsAudience } from './places/registrants-audience.service';
import { RecruitingController } from './places/recruiting.controller';
import { RecruitingFirstSteps } from './places/recruiting.first-steps';
import { RecruitingLaunch } from './places/recruiting.launch';
import { RecruitingNeeds } from './places/recruiting.needs';
import { RecruitingQueries } from './places/recruiting.queries';
import { RecruitingResolver } from './places/recruiting.resolver';
import { RecruitingService } from './places/recruiting.service';
import { PlaceMembershipService } from './places/place-membership.service';
import { DecisionVersionCheck } from './places/decision-version-check.service';
import { ViewerHubResolver } from './places/viewer-hub.resolver';
import { Waitlist } from './places/waitlist.service';
import { RecruitingNewsLetters } from './recruiting-news/recruiting-news.letters';
import { RecruitingNewsResolver } from './recruiting-news/recruiting-news.resolver';
import { RecruitingNewsJobs } from './recruiting-news/recruiting-news.jobs';
import { RecruitingNews } from './recruiting-news/recruiting-news.service';
import { StopNewsController } from './recruiting-news/stop-news.controller';

declareTargetTypes('APPLICATION');

const manager = (viewer: Viewer): boolean => viewer.managedHubIds.length > 0;
const shared = [
  ApplicationLinks,
  ApplicationQueries,
  ApplicationService,
  DecisionsService,
  GroupMoves,
  RecruitingService,
  Waitlist,
];

/**
 * How a hub fills a Work Group: interest and what applicants and headteachers do by their links, decisions, the waitlist and its
 * offers, accounts and memberships of those with a place.
 */
@Module({
  imports: [CycleApiModule, IdentityApiModule, NetworkApiModule, SchoolTimeApiModule, WorkGroupsApiModule],
  providers: [
    eventSchemas(recruitingEvents),
    ...shared,
    ApplicationHistoryResolver,
    ApplicationJobs,
    ApplicationLetters,
    ApplicationNoteResolver,
    ApplicationResolver,
    BoardApplicationResolver,
    BoardQueries,
    CommitmentService,
    DecisionActs,
    DecisionLog,
    DecisionRecall,
    GroupMoveActs,
    GroupMoveMessages,
    GroupMoveNotices,
    GroupMovePlaces,
    GroupMoveQueries,
    GroupMoveRecall,
    GroupMoveResolver,
    GroupMoveRules,
    HubMoveActs,
    HubMoveRecall,
    HubMoveResolver,
    HubMoves,
    InterestPreviewQueries,
    InterestPreviewResolver,
    InterestQueries,
    InterestResolver,
    InterestService,
    PlaceInvitationService,
    OfferNotices,
    MyApplications,
    MyApplicationsResolver,
    OfferQueries,
    OfferResolver,
    OffersService,
    PlaceEventListener,
    PlaceJobs,
    PlaceLetters,
    RecruitingNews,
    RecruitingNewsJobs,
    RecruitingNewsLetters,
    RecruitingNewsResolver,
    RecruitingFirstSteps,
    RecruitingLaunch,
    RecruitingNeeds,
    RecruitingQueries,
    RegistrantsAudience,
    HeadteacherNudgeResolver,
    HeadteacherNudges,
    RecruitingResolver,
    ApplicationsImport,
    PlaceMembershipService,
    DecisionVersionCheck,
    ViewerHubResolver,
  ],
  controllers: [RecruitingController, StopNewsController],
  exports: shared,
})
export class RecruitingApiModule {
  constructor(
    permissions: PermissionRegistry,
    notices: Notices,
    outbox: Outbox,
    places: PlaceEventListener,
    news: RecruitingNewsJobs,
    groupMoves: GroupMoveNotices,
    schoolTime: SchoolTime,
  ) {
    permissions.register({
      'recruiting.read': viewer => manager(viewer) || viewer.ledWorkGroupIds.length > 0,
      'recruiting.manage': manager,
    });
    notices.register(interestReceived, offerAnswered);
    groupMoves.open();
    places.listen(outbox);
    news.listen(outbox, schoolTime);
  }
}
