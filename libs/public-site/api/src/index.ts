import { HubPage } from './hub-page.entity';
import { ProjectPage } from './project-page.entity';
import { Testimonial } from './testimonial.entity';
import { ProgrammePublic1767225700330 } from './migrations/programme-public.migration';
import { PublicSiteSummary1796000009520 } from './migrations/public-site-summary.migration';

export const publicSiteEntities: Function[] = [HubPage, ProjectPage, Testimonial];
export const publicSiteMigrations: Function[] = [ProgrammePublic1767225700330, PublicSiteSummary1796000009520];

export { HubPageService } from './hub-page.service';
export { TestimonialService } from './testimonial.service';
export { PublicSiteApiModule } from './public-site-api.module';
