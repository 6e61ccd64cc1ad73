import { useMutation } from '@apollo/client/react';
import { codeOf, detailsOf, messageOf, useMutationId, type ResultOf, useQueryOrKept } from '@tessellate/web-kernel';
import { useDraft } from '@tessellate/drafts-web';
import {
  ArticleSkeleton,
  ErrorState,
  ListSkeleton,
  NotFoundState,
  Page,
  PageHeader,
  useAnnounce,
  useVersionChoice,
} from '@tessellate/web-ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../gql';
import { refreshFeeds } from '../strategy.cache';
import { emptyDraft, inputOf, type StaleStrategy, type StrategyDraft } from './strategy-draft';
import { StrategyForm } from './strategy-form';
import { StrategyPreview } from './strategy-preview';
import { StrategyVersions } from './strategy-versions';
import { type EditorMode, WriteOrPreview } from './write-or-preview';

const EditorQuery = graphql(/* GraphQL */ `
  query StrategyEditor($id: UUID!, $existing: Boolean!) {
    strategyReaches {
      reach
      audienceId
    }
    strategy(id: $id) @include(if: $existing) {
      id
      title
      bigIdeas
      keyStages
      topics
      reach
      version
      documents
      viewerCan {
        edit
      }
    }
  }
`);

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

type Reaches = ResultOf<typeof EditorQuery>['strategyReaches'];
type Existing = NonNullable<ResultOf<typeof EditorQuery>['strategy']>;
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Writes a new strategy, or edits one's own. */
export function StrategyEditorPage() {
  const { id } = useParams();
  const { data, error, loading, refetch } = useQueryOrKept(EditorQuery, {
    variables: { id: id ?? NOBODY, existing: id !== undefined },
  });
  if (!data) {
    if (error)
      return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
    return <ArticleSkeleton />;
  }
  if (id && !data.strategy?.viewerCan.edit) return <NotFoundState what="This strategy" />;
  return <Editor key={id ?? 'new'} existing={data.strategy ?? null} reaches={data.strategyReaches} />;
}

function draftOf(existing: Existing): StrategyDraft {
  const documents = existing.documents as Partial<StrategyDraft['sections']>;
  const empty = emptyDraft(existing.reach);
  return {
    baseVersion: existing.version,
    title: existing.title,
    bigIdeas: [...existing.bigIdeas],
    keyStages: [...existing.keyStages],
    topics: [...existing.topics],
    reach: existing.reach,
    sections: { ...empty.sections, ...documents },
  };
}

function Editor({ existing, reaches }: { existing: Existing | null; reaches: Reaches }) {
  const draft = useDraft<StrategyDraft>(
    existing ? `strategy:${existing.id}` : 'strategy:new',
    existing ? draftOf(existing) : emptyDraft(reaches[0]?.reach ?? 'HUB'),
  );
  const { mutationId, renew } = useMutationId();
  const [create] = useMutation(Create, { update: cache => refreshFeeds(cache) });
  const [edit] = useMutation(Edit);
  const [failure, setFailure] = useState<string | null>(null);
  const [stale, setStale] = useState<StaleStrategy | null>(null);
  const published = useVersionChoice(stale);
  const otherDevice = useVersionChoice(draft.conflict);
  const [mode, setMode] = useState<EditorMode>('write');
  const announce = useAnnounce();
  const navigate = useNavigate();

  const submit = async () => {
    // Two versions stand against each other: what is published is chosen first.
    const choice = [otherDevice, published].find(({ conflict }) => conflict !== null);
    if (choice) return choice.open();
    setFailure(null);
    try {
      const id = existing
        ? (
            await edit({
              variables: {
                input: {
                  mutationId: mutationId(draft.value),
                  id: existing.id,
                  // Drafts from before versions were kept have none.
                  baseVersion: draft.value.baseVersion ?? existing.version,
                  ...inputOf(draft.value),
                },
              },
            })
          ).data?.editStrategy.strategy.id
        : (
            await create({
              variables: { input: { mutationId: mutationId(), reach: draft.value.reach, ...inputOf(draft.value) } },
            })
          ).data?.createStrategy.strategy.id;
      await draft.discard();
      announce(existing ? 'Your changes are published.' : 'Your strategy is published.');
      void navigate(`/practice/${id}`, { replace: true });
    } catch (error) {
      // An answered failure wants a new id for the corrected text; an unanswered one is the same write again.
      if (codeOf(error) !== 'NETWORK') renew();
      const current =
        codeOf(error) === 'STALE' ? (detailsOf(error)?.['current'] as StaleStrategy | undefined) : undefined;
      if (current) setStale(current);
      else setFailure(messageOf(error));
    }
  };
  const submitLabel = existing ? 'Publish the changes' : 'Publish';
  return (
    <Page>
      <Header existing={existing} />
      {draft.loaded ? null : <ListSkeleton count={3} />}
      {draft.loaded ? (
        <WriteOrPreview
          mode={mode}
          onMode={setMode}
          write={
            <StrategyForm
              strategyId={existing?.id}
              draft={draft}
              reaches={existing ? null : reaches}
              submitLabel={submitLabel}
              onSubmit={submit}
              onCancel={() =>
                void draft.flush().then(() => navigate(existing ? `/practice/${existing.id}` : '/practice'))
              }
              onProblem={() => setMode('write')}
              error={failure}
              versions={
                <StrategyVersions
                  draft={draft}
                  published={published}
                  otherDevice={otherDevice}
                  onChosen={() => setStale(null)}
                />
              }
            />
          }
          preview={
            <StrategyPreview
              draft={draft.value}
              strategyId={existing?.id}
              submitLabel={submitLabel}
              onWrite={() => setMode('write')}
              error={failure}
            />
          }
        />
      ) : null}
    </Page>
  );
}

function Header({ existing }: { existing: Existing | null }) {
  return (
    <PageHeader
      title={existing ? 'Edit your strategy' : 'Share a strategy'}
      crumbs={[
        { label: 'Practice', to: '/practice' },
        ...(existing ? [{ label: existing.title, to: `/practice/${existing.id}` }] : []),
      ]}
      lead={
        existing
          ? undefined
          : 'What you tried, and what happened. It need not have worked: that is often the useful part.'
      }
    />
  );
}
