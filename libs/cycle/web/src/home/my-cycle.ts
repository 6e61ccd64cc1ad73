import { useQuery } from '@apollo/client/react';
import { readFragment } from '@tessellate/web-kernel';
import { graphql } from '../gql';
import { CycleStepFragment } from '../cycle';

export const MyCycleQuery = graphql(/* GraphQL */ `
  query MyCycle {
    myWorkGroups {
      id
      title
      current
      viewerRole
      hub {
        id
        shortName
        colour
      }
      steps {
        id
        ...CycleStepParts
      }
    }
  }
`);

/** The group that Home speaks of: the viewer's own of this year, else the first they lead or manage. */
export function useMyCycle() {
  const { data, error, loading, refetch } = useQuery(MyCycleQuery, { fetchPolicy: 'cache-and-network' });
  const groups = data?.myWorkGroups;
  const found = groups?.find(group => group.current) ?? groups?.[0] ?? null;
  const group = found ? { ...found, steps: found.steps.map(step => readFragment(CycleStepFragment, step)) } : null;
  return { group, groupCount: groups?.length ?? 0, known: groups !== undefined, error, loading, refetch };
}
