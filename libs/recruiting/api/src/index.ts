import { Application } from './applications/application.entity';
import { ApplicationHistory } from './places/application-history.entity';
import { ApplicationNote } from './places/application-note.entity';
import { ApplicationRefusal } from './applications/application-refusal.entity';
import { RecruitingNewsRequest } from './recruiting-news/recruiting-news-request.entity';
import { ProgrammeApplications1767225700310 } from './migrations/programme-applications.migration';
import { ProgrammeInterest1767225700340 } from './migrations/programme-interest.migration';
import { ProgrammePlaces1767225700350 } from './migrations/programme-places.migration';
import { ProgrammeCommitment1767225700408 } from './migrations/programme-commitment.migration';
import { ProgrammeRecruitingNews1767225700708 } from './migrations/programme-recruiting-news.migration';

import { RecruitingHeadteacherAsked1796000009300 } from './migrations/recruiting-headteacher-asked.migration';
import { RecruitingMovedPlaces1796000009720 } from './migrations/recruiting-moved-places.migration';
import { RecruitingProjectVersion1796000009540 } from './migrations/recruiting-project-version.migration';

export const recruitingEntities: Function[] = [
  Application,
  ApplicationHistory,
  ApplicationNote,
  ApplicationRefusal,
  RecruitingNewsRequest,
];
export const recruitingMigrations: Function[] = [
  ProgrammeApplications1767225700310,
  ProgrammeInterest1767225700340,
  ProgrammePlaces1767225700350,
  ProgrammeCommitment1767225700408,
  ProgrammeRecruitingNews1767225700708,
  RecruitingHeadteacherAsked1796000009300,
  RecruitingProjectVersion1796000009540,
  RecruitingMovedPlaces1796000009720,
];

export { ApplicationLinks } from './applications/application-links.service';
export { newReference } from './applications/application-reference';
export { Application } from './applications/application.entity';
export { ApplicationService } from './applications/application.service';
export { DecisionsService } from './places/decisions.service';
export { GroupMoves } from './moves/group-moves.service';
export { OffersService } from './places/offers.service';
export { RecruitingService } from './places/recruiting.service';
export { Waitlist } from './places/waitlist.service';
export { RecruitingNews } from './recruiting-news/recruiting-news.service';
export { RecruitingApiModule } from './recruiting-api.module';
