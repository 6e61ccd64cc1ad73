import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@tessellate/web-kernel';
import { useCallback } from 'react';

const MentionCandidates = graphql(/* GraphQL */ `
  query MentionCandidates($query: String!) {
    searchPeople(query: $query, first: 6) {
      id
      name
      jobTitle
    }
  }
`);

/** What an editor offers after `@`: people the writer shares something with. */
export function useMentionSearch(): (query: string) => Promise<{ id: string; name: string; detail: string }[]> {
  const client = useApolloClient();
  return useCallback(
    async query => {
      if (query.trim().length < 2) return [];
      const { data } = await client.query({
        query: MentionCandidates,
        variables: { query },
        fetchPolicy: 'network-only',
      });
      return (data?.searchPeople ?? []).map(({ id, name, jobTitle }) => ({ id, name, detail: jobTitle }));
    },
    [client],
  );
}
