import type { ApolloClient } from '@apollo/client/core';
import { newMutationId } from '@tessellate/web-kernel';
import { graphql } from './gql';

const DraftQuery = graphql(/* GraphQL */ `
  query Draft($key: String!) {
    draft(key: $key) {
      key
      payload
      version
      updatedAt
    }
  }
`);

const SaveDraftMutation = graphql(/* GraphQL */ `
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      draft {
        key
        payload
        version
        updatedAt
      }
      conflict {
        key
        payload
        version
        updatedAt
      }
    }
  }
`);

const DiscardDraftMutation = graphql(/* GraphQL */ `
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      key
    }
  }
`);

export interface ServerDraft {
  payload: unknown;
  version: number;
  updatedAt: string;
}

/** The drafts kept by the server, so that writing goes on on another device. */
export interface ServerDrafts {
  read(key: string): Promise<ServerDraft | null>;
  /** `conflict` is what another device saved meanwhile; nothing was written then. */
  save(
    key: string,
    payload: unknown,
    baseVersion: number | null,
    closing: boolean,
  ): Promise<{ draft: ServerDraft; conflict: ServerDraft | null }>;
  discard(key: string): Promise<void>;
}

/** Drafts stay out of the cache: the draft session is the one place that holds them. */
export function createServerDrafts(client: ApolloClient): ServerDrafts {
  return {
    async read(key) {
      const { data } = await client.query({ query: DraftQuery, variables: { key }, fetchPolicy: 'no-cache' });
      return data?.draft ?? null;
    },
    async save(key, payload, baseVersion, closing) {
      const { data } = await client.mutate({
        mutation: SaveDraftMutation,
        variables: { input: { mutationId: newMutationId(), key, payload, baseVersion } },
        fetchPolicy: 'no-cache',
        // A request of a page that is being closed goes on only with `keepalive`.
        context: closing ? { fetchOptions: { keepalive: true } } : undefined,
      });
      if (!data) throw new Error('The draft was not answered.');
      return { draft: data.saveDraft.draft, conflict: data.saveDraft.conflict ?? null };
    },
    async discard(key) {
      await client.mutate({
        mutation: DiscardDraftMutation,
        variables: { input: { mutationId: newMutationId(), key } },
        fetchPolicy: 'no-cache',
      });
    },
  };
}
