import { Module } from '@nestjs/common';
import { hubManager, Notices, Outbox } from '@tessellate/api-kernel';
import { IdentityApiModule } from '@tessellate/identity-api';
import { NetworkApiModule } from '@tessellate/network-api';
import { ApplicationJobs } from './application.jobs';
import { ApplicationLetters, RECEIVED_NOTICE } from './application.letters';
import { ApplicationLinks } from './application-links';
import { ApplicationQueries } from './application.queries';
import { ApplicationResolver } from './application.resolver';
import { ApplicationService } from './application.service';
import { CommitmentService } from './commitment.service';
import { InterestQueries } from './interest.queries';
import { InterestResolver } from './interest.resolver';
import { InterestService } from './interest.service';
import { PlacesModule } from '../places/places.module';
import { RecruitingNews } from '../recruiting-news/recruiting-news.service';
import { RecruitingNewsLetters } from '../recruiting-news/recruiting-news.letters';
import { RecruitingNewsResolver } from '../recruiting-news/recruiting-news.resolver';
import { StopNewsController } from '../recruiting-news/stop-news.controller';
import { MyApplications } from './my-applications';
import { MyApplicationsResolver } from './my-applications.resolver';

/** Registering interest, and what applicants and headteachers do by their links. */
@Module({
  imports: [IdentityApiModule, NetworkApiModule, PlacesModule],
  providers: [
    ApplicationJobs,
    ApplicationLetters,
    ApplicationLinks,
    ApplicationQueries,
    ApplicationResolver,
    ApplicationService,
    CommitmentService,
    InterestQueries,
    InterestResolver,
    InterestService,
    MyApplications,
    MyApplicationsResolver,
    RecruitingNews,
    RecruitingNewsLetters,
    RecruitingNewsResolver,
  ],
  controllers: [StopNewsController],
  exports: [ApplicationLinks, ApplicationQueries, ApplicationService],
})
export class ApplicationsModule {
  constructor(notices: Notices, outbox: Outbox, news: RecruitingNews) {
    news.listen(outbox);
    notices.register({
      kind: RECEIVED_NOTICE,
      label: 'Somebody registers interest',
      section: 'Recruiting',
      why: 'You manage this hub.',
      canGet: hubManager,
      email: 'DIGEST',
      render: async (_, received) =>
        new Map(
          received.map(({ id, about, data }) => [
            id,
            {
              title: `New interest from ${String(data['schoolName'] ?? 'a school')}`,
              path: `/hub/recruiting/${about.id}`,
            },
          ]),
        ),
    });
  }
}
