import { useMutation, useQuery } from '@apollo/client/react';
import { needsState, type NeedsState, newMutationId } from '@tessellate/web-kernel';
import type { PutOff } from '@tessellate/web-ui';
import { useMemo } from 'react';
import { graphql } from '../gql';

const PutOffNeedsQuery = graphql(/* GraphQL */ `
  query PutOffNeeds {
    putOffNeeds
  }
`);

const PutOffNeedMutation = graphql(/* GraphQL */ `
  mutation PutOffNeed($input: PutOffNeedInput!) {
    putOffNeed(input: $input) {
      putOffNeeds
    }
  }
`);

/** What the viewer has put off of what waits on Home, and how more is, the same on all of their devices. */
export function usePutOff(): { state: NeedsState; putOff: PutOff } {
  const asked = useQuery(PutOffNeedsQuery, { fetchPolicy: 'cache-and-network' });
  const [send] = useMutation(PutOffNeedMutation, {
    update: (cache, { data }) => {
      if (data)
        cache.writeQuery({
          query: PutOffNeedsQuery,
          data: { __typename: 'Query', putOffNeeds: data.putOffNeed.putOffNeeds },
        });
    },
  });
  const keys = asked.data?.putOffNeeds;
  const putOff = useMemo(
    (): PutOff => ({
      keys: new Set(keys),
      put: (key, way) =>
        send({ variables: { input: { mutationId: newMutationId(), key, way } } }).then(
          () => true,
          () => false,
        ),
    }),
    [keys, send],
  );
  return { state: needsState(asked), putOff };
}
