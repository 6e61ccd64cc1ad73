import type { ResultOf } from '@tessellate/web-kernel';
import { formatDay } from '@tessellate/web-ui';
import { graphql } from '../gql';

export const RecruitingGroupsQuery = graphql(/* GraphQL */ `
  query RecruitingGroups {
    recruitingGroups {
      id
      title
      reference
      capacity
      placesTaken
      offersEnding
      headteachersSilent
      facilitators
      recruitingUntil
      counts {
        state
        count
      }
      hub {
        id
        ...HubMark
      }
      viewerCan {
        manage
      }
    }
  }
`);

export type RecruitingGroup = ResultOf<typeof RecruitingGroupsQuery>['recruitingGroups'][number];

const countOf = ({ counts }: Pick<RecruitingGroup, 'counts'>, state: string): number =>
  counts.find(entry => entry.state === state)?.count ?? 0;

/** Applications that a manager decides of; facilitators decide of none. */
export const awaitingDecision = (group: RecruitingGroup): number =>
  group.viewerCan.manage ? countOf(group, 'AWAITING_HUB') : 0;

export interface GroupNeed {
  key: string;
  words: string;
  /** The page that counts the same. */
  path: string;
}

/** What waits for a manager in a group, what they decide of first. */
export function needsOf(group: RecruitingGroup): GroupNeed[] {
  if (!group.viewerCan.manage) return [];
  const board = `/hub/recruiting/${group.id}`;
  const waiting = countOf(group, 'WAITLISTED');
  const free = Math.max(0, group.capacity - group.placesTaken);
  // With the number in it: what was dismissed comes back when there is more, or less.
  const need = (
    kind: string,
    count: number,
    one: string,
    more: (count: number) => string,
    path: string,
  ): GroupNeed[] =>
    count > 0 ? [{ key: `recruiting:${kind}:${group.id}:${count}`, words: count === 1 ? one : more(count), path }] : [];
  return [
    ...need(
      'DECISION',
      awaitingDecision(group),
      'One application awaits your decision',
      count => `${count} applications await your decision`,
      `${board}?states=AWAITING_HUB`,
    ),
    ...need(
      'OFFER_ENDS',
      group.offersEnding ?? 0,
      'One offer ends within three days',
      count => `${count} offers end within three days`,
      `${board}?need=OFFER_ENDS`,
    ),
    ...need(
      'PLACE_FREE',
      free > 0 ? waiting : 0,
      'One person is on the waitlist while a place is free',
      count => `${count} people are on the waitlist while ${free === 1 ? 'a place is' : `${free} places are`} free`,
      `${board}?states=WAITLISTED`,
    ),
    ...need(
      'HEADTEACHER_SILENT',
      group.headteachersSilent ?? 0,
      'One application has waited more than a week for the headteacher',
      count => `${count} applications have waited more than a week for the headteacher`,
      `${board}?need=HEADTEACHER_SILENT`,
    ),
    ...need(
      'FACILITATOR',
      group.facilitators === 0 ? 1 : 0,
      'The group has no facilitator yet',
      String,
      `/group/${group.id}`,
    ),
  ];
}

/** “recruiting until 12 October 2026”, or that it has closed. */
export function recruitingWords(until: string | null | undefined): string {
  if (!until) return 'not recruiting';
  return new Date(until) > new Date()
    ? `recruiting until ${formatDay(until)}`
    : `recruiting closed on ${formatDay(until)}`;
}

/** How full a group is and what waits, in one line. */
export function groupSummary(group: RecruitingGroup): string {
  const parts = [`${group.placesTaken} of ${group.capacity} places taken`];
  if (group.viewerCan.manage) {
    if (awaitingDecision(group) > 0) parts.push(`${awaitingDecision(group)} awaiting your decision`);
    if (countOf(group, 'WAITLISTED') > 0) parts.push(`${countOf(group, 'WAITLISTED')} on the waitlist`);
    if (group.facilitators === 0) parts.push('no facilitator yet');
    parts.push(recruitingWords(group.recruitingUntil));
  }
  return parts.join(' · ');
}
