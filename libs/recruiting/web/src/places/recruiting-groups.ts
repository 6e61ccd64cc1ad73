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
    parts.push(recruitingWords(group.recruitingUntil));
  }
  return parts.join(' · ');
}
