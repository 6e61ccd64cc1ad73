import { useMutation, useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import type { StaleHubPage } from '@tessellate/public-site-contract';
import { codeOf, detailsOf, messageOf, readFragment, useDraftForm } from '@tessellate/web-kernel';
import { useDeviceDraft } from '@tessellate/drafts-web';
import {
  Card,
  ErrorState,
  ListSkeleton,
  NotFoundState,
  Page,
  PageHeader,
  useAnnounce,
  useVersionChoice,
} from '@tessellate/web-ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from './gql';
import { FeedbackSection } from './feedback-section';
import { draftOf, type HubPageDraft, HubPageFragment, type HubPageParts, inputOf } from './hub-page-draft';
import { HUB_PAGE_FIELDS, HubPageForm } from './hub-page-form';
import { HubPageStale } from './hub-page-stale';

const ManagedHubPages = graphql(/* GraphQL */ `
  query ManagedHubPages {
    managedHubPages {
      id
      ...HubPageParts
    }
  }
`);

const UpdateHubPage = graphql(/* GraphQL */ `
  mutation UpdateHubPage($input: UpdateHubPageInput!) {
    updateHubPage(input: $input) {
      id
      ...HubPageParts
    }
  }
`);

/** What the hub says of itself in public, for its managers. */
export function HubPageEditor() {
  // Always asked anew: editing begins from what is saved now.
  const { data, error, loading, refetch } = useQuery(ManagedHubPages, { fetchPolicy: 'cache-and-network' });
  const [search, setSearch] = useSearchParams();
  const pages = (data?.managedHubPages ?? []).map(page => readFragment(HubPageFragment, page));
  const page = pages.find(({ id }) => id === search.get('hub')) ?? pages[0];
  if (codeOf(error) === 'FORBIDDEN') return <NotFoundState />;
  if (!page && error)
    return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  return (
    <Page>
      <PageHeader
        title="Your hub’s public page"
        lead="Anyone can read it without signing in: heads of maths wondering whether to take part, and their headteachers."
      />
      {pages.length > 1 ? (
        <NativeSelect
          label="Hub"
          value={page?.id}
          data={pages.map(({ id, hub }) => ({ value: id, label: hub.name }))}
          onChange={event => setSearch({ hub: event.currentTarget.value })}
        />
      ) : null}
      {page ? <Editor key={page.id} page={page} /> : <ListSkeleton count={5} />}
    </Page>
  );
}

function Editor({ page }: { page: HubPageParts }) {
  const draft = useDeviceDraft<HubPageDraft>(`hub-page:${page.id}`, draftOf(page));
  const [update] = useMutation(UpdateHubPage);
  const [stale, setStale] = useState<StaleHubPage | null>(null);
  const choice = useVersionChoice(stale);
  const [saved, setSaved] = useState(false);
  const announce = useAnnounce();
  const set = (change: Partial<HubPageDraft>) => {
    setSaved(false);
    draft.setValue(before => ({ ...before, ...change }));
  };
  const { errors, busy, problem, submit } = useDraftForm({
    values: draft.value,
    fields: HUB_PAGE_FIELDS,
    send: async (value, mutationId) => {
      const { data } = await update({ variables: { input: { mutationId, hubId: page.id, ...inputOf(value) } } });
      await draft.discard();
      if (data) draft.setValue(draftOf(readFragment(HubPageFragment, data.updateHubPage)));
      setSaved(true);
      announce('The page is saved, and everybody can see it.');
    },
    onRefused: error => {
      const current = codeOf(error) === 'STALE' ? (detailsOf(error)['current'] as StaleHubPage | undefined) : undefined;
      if (current) setStale(current);
      return current !== undefined;
    },
  });

  if (!draft.loaded) return <ListSkeleton count={5} />;
  return (
    <>
      <Card>
        <HubPageForm
          page={page}
          value={draft.value}
          onChange={set}
          onSave={stale ? choice.open : submit}
          saving={busy}
          saved={saved}
          errors={errors}
          problem={problem}
          versions={
            <HubPageStale
              saved={choice}
              mine={draft.value}
              onChoose={next => {
                draft.setValue(next);
                setStale(null);
              }}
            />
          }
        />
      </Card>
      <FeedbackSection page={page} />
    </>
  );
}
