import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { type KeptDraft, useDiscardDraft } from '@tessellate/drafts-web';
import { messageOf } from '@tessellate/web-kernel';
import { EmptyState, ErrorState, FormProblem, ListSkeleton, Page, PageHeader, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { refreshDrafts } from '../strategy.cache';
import { DraftRow } from './draft-row';
import css from './draft-row.module.css';
import { type ShelfDraft, useShelf } from './use-shelf';

/** What has been put aside since the page was opened, each in the place where it stood. */
interface Discarded {
  draft: ShelfDraft;
  kept: KeptDraft;
}

/** Everything one has begun, to go on with on whatever device. */
export function DraftsPage() {
  const { drafts, error, loading, refetch } = useShelf();
  const [discarded, setDiscarded] = useState<readonly Discarded[]>([]);
  const { act, busy, problem } = useActs();
  const { discard, restore } = useDiscardDraft();
  const announce = useAnnounce();
  const share = (
    <Button component={Link} to="/practice/new">
      Start a new one
    </Button>
  );
  const putAside = (draft: ShelfDraft) =>
    act(draft.key, async () => {
      const kept = await discard(draft.key);
      setDiscarded(all => [...all.filter(one => one.draft.key !== draft.key), { draft, kept }]);
      announce('The draft was discarded. You can undo this.');
    });
  const bringBack = ({ draft, kept }: Discarded) =>
    act(draft.key, async () => {
      await restore(kept);
      setDiscarded(all => all.filter(one => one.draft.key !== draft.key));
      announce('The draft is back.');
    });
  const gone = new Map(discarded.map(one => [one.draft.key, one]));
  const shown = drafts
    ? [...drafts.filter(({ key }) => !gone.has(key)), ...discarded.map(({ draft }) => draft)].sort(
        (a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt),
      )
    : null;
  return (
    <Page>
      <PageHeader
        title="Your drafts"
        crumbs={[{ label: 'Practice', to: '/practice' }]}
        lead="Strategies you have started. Nobody else sees them until you publish."
        actions={shown?.length ? share : undefined}
      />
      {!shown && !error ? <ListSkeleton count={3} /> : null}
      {error ? (
        <ErrorState size="section" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />
      ) : null}
      <FormProblem words={problem} />
      {shown?.length === 0 && !error ? (
        <EmptyState title="No drafts" action={share}>
          Whatever you start is saved here automatically, and you can finish it on any of your devices.
        </EmptyState>
      ) : null}
      <ul className={css.list}>
        {shown?.map(draft => {
          const aside = gone.get(draft.key);
          return (
            <li key={draft.key}>
              <DraftRow
                draft={draft}
                discarded={aside !== undefined}
                busy={busy === draft.key}
                onDiscard={() => void putAside(draft)}
                onUndo={() => void (aside && bringBack(aside))}
              />
            </li>
          );
        })}
      </ul>
    </Page>
  );
}

/** One act at a time, with what went wrong in words. */
function useActs() {
  const client = useApolloClient();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const act = async (key: string, work: () => Promise<void>) => {
    if (busy) return;
    setBusy(key);
    setProblem(null);
    try {
      await work();
      refreshDrafts(client.cache);
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(null);
    }
  };
  return { act, busy, problem };
}
