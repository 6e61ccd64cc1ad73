import { useQuery } from '@apollo/client/react';
import { workshopPath } from '@tessellate/cycle-contract';
import { dayKey, formatTime } from '@tessellate/web-ui';
import { graphql } from './gql';

const TodaysRegisters = graphql(/* GraphQL */ `
  query TodaysRegisters {
    myWorkGroups {
      id
      reference
      viewerRole
      steps {
        id
        kind
        number
        startsAt
        cancelledAt
        draft
      }
    }
  }
`);

export interface TodaysRegister {
  workshopId: string;
  /** Such as “Workshop 2 · 1:30 pm · 2026/27 · Sussex · Secondary Subject Leadership”. */
  detail: string;
  to: string;
}

/** The registers that the person takes today: of the workshops of the groups that they facilitate. */
export function useTodaysRegisters(options: { skip: boolean }): TodaysRegister[] {
  const { data } = useQuery(TodaysRegisters, { skip: options.skip, fetchPolicy: 'cache-and-network' });
  const today = dayKey(new Date());
  return (data?.myWorkGroups ?? [])
    .filter(({ viewerRole }) => viewerRole === 'FACILITATOR')
    .flatMap(group =>
      group.steps.flatMap(({ id, kind, number, startsAt, cancelledAt, draft }) => {
        if (kind !== 'WORKSHOP' || !startsAt || cancelledAt || draft || dayKey(startsAt) !== today) return [];
        const detail = [`Workshop ${number}`, formatTime(startsAt), group.reference].join(' · ');
        return [{ workshopId: id, detail, to: `${workshopPath(group.id, id)}/register` }];
      }),
    );
}
