import type { HubType } from '@tessellate/network-api';
import { publicPaths } from '@tessellate/public-site-contract';
import type { PublicGroup, PublicProject } from '../public.queries';

const PROVIDER = { '@type': 'Organization', name: 'National Centre for Excellence in the Teaching of Mathematics' };

/** A project as schema.org's Course; with a hub, its groups as instances of the course and its workshops as events. */
export function courseData(
  siteUrl: string,
  project: PublicProject,
  hub?: HubType,
  groups: readonly PublicGroup[] = [],
): object[] {
  const path = hub ? publicPaths.hubProject(hub.slug, project.slug) : publicPaths.project(project.slug);
  const provider = hub
    ? { '@type': 'Organization', name: hub.name, url: siteUrl + publicPaths.hub(hub.slug) }
    : PROVIDER;
  const course = {
    '@type': 'Course',
    '@id': `${siteUrl + path}#course`,
    name: hub ? `${project.name} with ${hub.name}` : project.name,
    description: project.summary,
    url: siteUrl + path,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    provider,
    offers: { '@type': 'Offer', price: 0, priceCurrency: 'GBP', category: 'Free' },
    ...(groups.length > 0 ? { hasCourseInstance: groups.map(group => courseInstance(group)) } : {}),
  };
  const events = groups.flatMap(group =>
    group.workshops.map(workshop => ({
      '@type': 'Event',
      name: `${project.name}: workshop ${workshop.number}, ${workshop.title}`,
      startDate: workshop.startsAt.toISOString(),
      ...(workshop.endsAt ? { endDate: workshop.endsAt.toISOString() } : {}),
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: `https://schema.org/${MODES[workshop.format ?? 'BLENDED']}`,
      location:
        workshop.format === 'ONLINE' || !workshop.venue
          ? { '@type': 'VirtualLocation', url: siteUrl + path }
          : { '@type': 'Place', name: workshop.venue, address: workshop.venue },
      organizer: provider,
      isAccessibleForFree: true,
    })),
  );
  return [course, ...events];
}

const MODES = {
  FACE_TO_FACE: 'OfflineEventAttendanceMode',
  ONLINE: 'OnlineEventAttendanceMode',
  BLENDED: 'MixedEventAttendanceMode',
} as const;

function courseInstance(group: PublicGroup): object {
  const [first] = group.workshops;
  const last = group.workshops.at(-1);
  return {
    '@type': 'CourseInstance',
    name: `${group.title} ${group.year}`,
    courseMode: 'Blended',
    maximumAttendeeCapacity: group.capacity,
    ...(first ? { startDate: first.startsAt.toISOString() } : {}),
    ...(last ? { endDate: (last.endsAt ?? last.startsAt).toISOString() } : {}),
  };
}
