import { useApolloClient } from '@apollo/client/react';
import type { MentionCandidate } from '@tessellate/web-editor';
import { uploadImage } from '@tessellate/web-kernel';
import { useCallback } from 'react';
import { MentionCandidatesQuery } from '../list.documents';

/** What the editor asks the server for: people to mention, and a place for pictures. */
export function useMessageTools() {
  const client = useApolloClient();
  const searchPeople = useCallback(
    async (query: string): Promise<MentionCandidate[]> => {
      if (!query.trim()) return [];
      const { data } = await client.query({ query: MentionCandidatesQuery, variables: { query } });
      return (data?.searchPeople ?? []).map(({ id, name, jobTitle }) => ({ id, name, detail: jobTitle }));
    },
    [client],
  );
  return { searchPeople, uploadImage };
}
