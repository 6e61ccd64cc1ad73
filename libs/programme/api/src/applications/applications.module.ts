import { Module } from '@nestjs/common';
import { Notices, hubManager } from '@tessellate/api-kernel';
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

/** Registering interest, and what applicants and headteachers do by their links. */
@Module({
  imports: [NetworkApiModule, PlacesModule],
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
  ],
  exports: [ApplicationLinks, ApplicationQueries, ApplicationService],
})
export class ApplicationsModule {
  constructor(notices: Notices) {
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
