import { useApolloClient } from '@apollo/client/react';
import type { TargetType } from '@tessellate/contract';
import { useCallback } from 'react';
import { graphql } from '../gql';

const MentionCandidates = graphql(/* GraphQL */ `
  query MentionCandidates($query: String!, $place: MentionPlaceInput, $audienceId: UUID) {
    searchPeople(query: $query, first: 6, place: $place, audienceId: $audienceId) {
      id
      name
      jobTitle
    }
  }
`);

/**
 * What an editor offers after `@`: of the people the writer shares something with, those who can read the place, or who will
 * once it is shared with the audience.
 */
export function useMentionSearch(
  type?: TargetType | 'AUDIENCE',
  id?: string,
): (query: string) => Promise<{ id: string; name: string; detail: string }[]> {
  const client = useApolloClient();
  return useCallback(
    async query => {
      if (query.trim().length < 2) return [];
      const { data } = await client.query({
        query: MentionCandidates,
        variables: type === 'AUDIENCE' ? { query, audienceId: id } : { query, place: type && id ? { type, id } : null },
        fetchPolicy: 'network-only',
      });
      return (data?.searchPeople ?? []).map(({ id, name, jobTitle }) => ({ id, name, detail: jobTitle }));
    },
    [client, type, id],
  );
}
