import { SECONDARY_SUBJECT_LEADERSHIP_ID, WorkGroupAdministration } from '@tessellate/work-groups-api';
import { HubPageService, TestimonialService } from '@tessellate/public-site-api';
import { CycleAdministration } from '@tessellate/cycle-api';
import { DEFAULT_CONSENT } from '@tessellate/public-site-contract';
import { SchoolTime } from '@tessellate/school-time-api';
import { academicYearOf, londonDate, londonTime } from '@tessellate/school-time-contract';
import { HubDirectory } from '@tessellate/network-api';
import { hubPages, recruitingGroup } from '../content/public-pages';
import type { SeedContext } from '../seed-context';
import { hubIdOf, workGroupIdOf } from './community';

const RECRUITING_DAYS = 60;

/** What hubs say of themselves in public, what past participants said, and a group of next year that recruits. */
export async function seedPublicPages(seed: SeedContext): Promise<void> {
  const pages = seed.app.get(HubPageService);
  const testimonials = seed.app.get(TestimonialService);
  const thisYear = academicYearOf(londonDate(seed.startedAt));
  for (const { hub: slug, manager, about, own, contactName, contactEmail, feedback } of hubPages) {
    const ctx = await seed.actingAs(manager);
    const hub = await seed.app.get(HubDirectory).bySlug(slug);
    if (!hub) throw new Error(`No hub ${slug}`);
    await pages.update(ctx, {
      mutationId: seed.id('hub-page', slug),
      hubId: hub.id,
      baseVersion: 0,
      about,
      contactName,
      contactEmail,
      contactPhone: '',
      website: '',
      colour: hub.colour,
      logoFileId: null,
      logoAlt: '',
      projects: [{ projectId: SECONDARY_SUBJECT_LEADERSHIP_ID, text: own }],
    });
    for (const { yearsAgo, ...words } of feedback) {
      await testimonials.add(ctx, {
        ...words,
        mutationId: seed.id('testimonial', `${slug}:${words.name}`),
        hubId: hub.id,
        projectId: SECONDARY_SUBJECT_LEADERSHIP_ID,
        academicYear: thisYear - yearsAgo,
        consentText: DEFAULT_CONSENT,
        consentAt: seed.daysAgo(40),
      });
    }
  }
  await seedRecruitingGroup(seed, thisYear + 1);
}

async function seedRecruitingGroup(seed: SeedContext, year: number): Promise<void> {
  const { hub, title, capacity, workshops } = recruitingGroup;
  const calendar = await seed.app.get(SchoolTime).calendar();
  const workGroupId = await seed.app.get(WorkGroupAdministration).createWorkGroup({
    id: workGroupIdOf(seed, 'recruiting'),
    hubId: hubIdOf(hub),
    title,
    academicYear: year,
    capacity,
    recruitingUntil: seed.daysAgo(-RECRUITING_DAYS),
  });
  await seed.app.get(CycleAdministration).begin(
    workGroupId,
    workshops.map(({ month, day, ...workshop }, index) => {
      // Months beyond twelve belong to the year after.
      const date = calendar.nextSchoolDay(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10));
      return {
        ...workshop,
        kind: 'WORKSHOP' as const,
        number: index + 1,
        brief: '',
        startsAt: londonTime(date, '09:30'),
        endsAt: londonTime(date, '15:30'),
        dayEquivalent: 1,
      };
    }),
  );
}
