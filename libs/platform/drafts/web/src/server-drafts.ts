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

const OpenDraftMutation = graphql(/* GraphQL */ `
  mutation OpenDraft($input: OpenDraftInput!) {
    openDraft(input: $input) {
      version
      elsewhere {
        device
        seenAt
      }
    }
  }
`);

export interface DraftPlace {
  /** Such as “Chrome on Windows”. */
  device: string;
  seenAt: string;
}

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

/** Who has a draft open where. */
export interface ServerPlaces {
  /** Tells that it is open here, or is being closed. @returns where else it is, and the version that the server has */
  open(key: string, closing: boolean): Promise<{ version: number | null; elsewhere: DraftPlace[] }>;
}

/** Drafts stay out of the cache: the draft session is the one place that holds them. */
export function createServerDrafts(client: ApolloClient): ServerDrafts & ServerPlaces {
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
    async open(key, closing) {
      const { data } = await client.mutate({
        mutation: OpenDraftMutation,
        variables: { input: { mutationId: newMutationId(), key, closing } },
        fetchPolicy: 'no-cache',
        context: closing ? { fetchOptions: { keepalive: true } } : undefined,
      });
      if (!data) throw new Error('The server sent nothing back. Try again in a moment.');
      return { version: data.openDraft.version ?? null, elsewhere: data.openDraft.elsewhere };
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
