import { messageOf, useQueryOrKept } from '@tessellate/web-kernel';
import { ArticleSkeleton, ErrorState, NotFoundState } from '@tessellate/web-ui';
import { useParams } from 'react-router';
import { graphql } from '../gql';
import { StrategyEditor } from './strategy-editor';

const EditorQuery = graphql(/* GraphQL */ `
  query StrategyEditor($id: UUID!, $existing: Boolean!) {
    strategyReaches {
      reach
      audienceId
    }
    strategyDrafts @skip(if: $existing) {
      key
      title
      updatedAt
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

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Writes a new strategy, or edits one's own. */
export function StrategyEditorPage() {
  const { id, draftId = 'first' } = useParams();
  const { data, error, loading, refetch } = useQueryOrKept(EditorQuery, {
    variables: { id: id ?? NOBODY, existing: id !== undefined },
  });
  if (!/^(?:first|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.test(draftId))
    return <NotFoundState what="This draft" />;
  if (!data) {
    if (error)
      return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
    return <ArticleSkeleton />;
  }
  if (id && !data.strategy?.viewerCan.edit) return <NotFoundState what="This strategy" />;
  return (
    <StrategyEditor
      key={id ?? draftId}
      existing={data.strategy ?? null}
      draftId={draftId}
      reaches={data.strategyReaches}
      others={data.strategyDrafts ?? []}
    />
  );
}
