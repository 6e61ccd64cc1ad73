import { useMutation } from '@apollo/client/react';
import type { Draft } from '@tessellate/drafts-web';
import { codeOf, detailsOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { useState } from 'react';
import { graphql } from '../gql';
import { refreshDrafts, refreshFeeds } from '../strategy.cache';
import { inputOf, type StaleStrategy, type StrategyDraft } from './strategy-draft';

const Create = graphql(/* GraphQL */ `
  mutation CreateStrategy($input: CreateStrategyInput!) {
    createStrategy(input: $input) {
      strategy {
        id
        ...StrategyCard
        ...StrategyArticle
      }
    }
  }
`);

const Edit = graphql(/* GraphQL */ `
  mutation EditStrategy($input: EditStrategyInput!) {
    editStrategy(input: $input) {
      strategy {
        id
        version
        documents
        ...StrategyCard
        ...StrategyArticle
      }
    }
  }
`);

/** Publishes what is written, once. */
export function usePublish(existing: { id: string; version: number } | null, draft: Draft<StrategyDraft>) {
  const { mutationId, renew } = useMutationId();
  const [create] = useMutation(Create, {
    update: cache => {
      refreshFeeds(cache);
      refreshDrafts(cache);
    },
  });
  const [edit] = useMutation(Edit, { update: cache => refreshDrafts(cache) });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  /** What was published on another device meanwhile. */
  const [stale, setStale] = useState<StaleStrategy | null>(null);

  const send = async (): Promise<string | undefined> => {
    const { value } = draft;
    if (!existing) {
      const { reach, fromMessageId } = value;
      const input = { mutationId: mutationId(), reach, fromMessageId, ...inputOf(value) };
      return (await create({ variables: { input } })).data?.createStrategy.strategy.id;
    }
    // Drafts from before versions were kept have none.
    const baseVersion = value.baseVersion ?? existing.version;
    const input = { mutationId: mutationId(value), id: existing.id, baseVersion, ...inputOf(value) };
    return (await edit({ variables: { input } })).data?.editStrategy.strategy.id;
  };

  /** @returns the strategy's id, or null when it was not published */
  const publish = async (): Promise<string | null> => {
    if (busy) return null;
    setBusy(true);
    setFailure(null);
    try {
      const id = await send();
      await draft.discard();
      return id ?? null;
    } catch (error) {
      // An answered failure wants a new id for the corrected text; an unanswered one is the same write again.
      if (codeOf(error) !== 'NETWORK') renew();
      const current =
        codeOf(error) === 'STALE' ? (detailsOf(error)?.['current'] as StaleStrategy | undefined) : undefined;
      if (current) setStale(current);
      else setFailure(messageOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { publish, busy, failure, stale, chosen: () => setStale(null) };
}
