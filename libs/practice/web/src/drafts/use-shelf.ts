import { useQuery } from '@apollo/client/react';
import { type DeviceDraft, useDeviceDrafts } from '@tessellate/drafts-web';
import { NEW_STRATEGY, SECTIONS } from '@tessellate/practice-contract';
import { excerpt, type RichDocument } from '@tessellate/rich-text/light';
import { type ResultOf } from '@tessellate/web-kernel';
import { graphql } from '../gql';
import type { StrategyDraft } from '../editor/strategy-draft';

const ShelfQuery = graphql(/* GraphQL */ `
  query StrategyDrafts {
    strategyDrafts {
      key
      title
      opening
      strategyId
      updatedAt
      savedHere
      device
      openOn
    }
  }
`);

type Kept = ResultOf<typeof ShelfQuery>['strategyDrafts'][number];

/** A draft as the shelf shows it. */
export interface ShelfDraft extends Omit<Kept, '__typename'> {
  /** Words that could not be sent yet; the server has older ones, or none. */
  unsent?: boolean;
}

/** What the viewer has begun: on the server, and what of it only this device has. */
export function useShelf() {
  const { data, error, loading, refetch } = useQuery(ShelfQuery, { fetchPolicy: 'cache-and-network' });
  const device = useDeviceDrafts('strategy:');
  return {
    drafts: device && (data || error) ? shelfOf(data?.strategyDrafts ?? [], device) : null,
    error,
    loading,
    refetch,
  };
}

/** Both lists in one, the last written first. Unsent changes to published strategies have their place in the strategy's editor. */
export function shelfOf(kept: readonly Kept[], device: readonly DeviceDraft[]): ShelfDraft[] {
  const unsent = new Map(device.filter(({ dirty }) => dirty).map(draft => [draft.key, draft]));
  const onServer = kept.map(draft => {
    const own = unsent.get(draft.key);
    unsent.delete(draft.key);
    return own ? { ...draft, ...wordsOf(own), unsent: true } : draft;
  });
  const onlyHere = [...unsent.values()]
    .filter(({ key }) => key === NEW_STRATEGY || key.startsWith(`${NEW_STRATEGY}:`))
    .map(draft => ({ ...wordsOf(draft), strategyId: null, openOn: [], unsent: true }));
  return [...onServer, ...onlyHere].sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
}

function wordsOf({ key, payload, updatedAt }: DeviceDraft) {
  const { title = '', sections } = (payload ?? {}) as Partial<StrategyDraft>;
  const content = SECTIONS.flatMap(section => (sections?.[section.key] as RichDocument | undefined)?.content ?? []);
  return { key, title, opening: excerpt({ type: 'doc', content }, 200), updatedAt, savedHere: true, device: null };
}
