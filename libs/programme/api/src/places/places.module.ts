import { Module } from '@nestjs/common';
import { Notices, Outbox, PermissionRegistry, type Viewer } from '@tessellate/api-kernel';
import { IdentityApiModule } from '@tessellate/identity-api';
import { NetworkApiModule } from '@tessellate/network-api';
import { ApplicationLetters } from '../applications/application.letters';
import { ApplicationLinks } from '../applications/application-links';
import { CommitmentService } from '../applications/commitment.service';
import { WorkGroupAdministration } from '../work-groups/work-group-administration.service';
import {
  ApplicationHistoryResolver,
  ApplicationNoteResolver,
  BoardApplicationResolver,
} from './board-application.resolver';
import { BoardQueries } from './board.queries';
import { DecisionLog } from './decision-log';
import { DecisionsService } from './decisions.service';
import { RegistrationsImport } from './import/registrations-import.service';
import { InvitationsService } from './invitations.service';
import { ManagerNews } from './manager-news';
import { OfferQueries } from './offer.queries';
import { OfferResolver } from './offer.resolver';
import { OffersService } from './offers.service';
import { PlaceEvents } from './place-events';
import { PlaceLetters } from './place-letters';
import { offerAnswered } from './place-notices';
import { RecruitingController } from './recruiting.controller';
import { RecruitingQueries } from './recruiting.queries';
import { RecruitingResolver } from './recruiting.resolver';
import { RecruitingService } from './recruiting.service';
import { Seats } from './seats';
import { StaleDecisions } from './stale-decisions';
import { ViewerHubResolver } from './viewer-hub.resolver';
import { Waitlist } from './waitlist';

const manager = (viewer: Viewer): boolean => viewer.managedHubIds.length > 0;

/** How a hub fills a Work Group: decisions, the waitlist and its offers, accounts and memberships of those with a place. */
@Module({
  imports: [IdentityApiModule, NetworkApiModule],
  providers: [
    ApplicationHistoryResolver,
    ApplicationNoteResolver,
    ApplicationLetters,
    ApplicationLinks,
    BoardApplicationResolver,
    BoardQueries,
    CommitmentService,
    DecisionLog,
    DecisionsService,
    InvitationsService,
    ManagerNews,
    OfferQueries,
    OfferResolver,
    OffersService,
    PlaceEvents,
    PlaceLetters,
    WorkGroupAdministration,
    RecruitingQueries,
    RecruitingResolver,
    RecruitingService,
    RegistrationsImport,
    Seats,
    StaleDecisions,
    ViewerHubResolver,
    Waitlist,
  ],
  controllers: [RecruitingController],
  exports: [Waitlist, DecisionsService, RecruitingService],
})
export class PlacesModule {
  constructor(permissions: PermissionRegistry, notices: Notices, outbox: Outbox, events: PlaceEvents) {
    permissions.register({
      'recruiting.read': viewer => manager(viewer) || viewer.ledWorkGroupIds.length > 0,
      'recruiting.manage': manager,
    });
    notices.register(offerAnswered);
    events.listen(outbox);
  }
}
