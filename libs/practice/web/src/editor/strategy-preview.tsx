import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { messageOf, useConnectionStatus } from '@tessellate/web-kernel';
import { ArticleSkeleton, EmptyState, ErrorState } from '@tessellate/web-ui';
import { graphql } from '../gql';
import { StrategyText } from '../article/strategy-text';
import { inputOf, type StrategyDraft } from './strategy-draft';
import css from './strategy-form.module.css';

const PreviewQuery = graphql(/* GraphQL */ `
  query StrategyPreview($input: StrategyPreviewInput!) {
    strategyPreview(input: $input) {
      publishedAt
      editedAt
      readingMinutes
      sections {
        key
        heading
        html
      }
      author {
        id
        name
        jobTitle
        pictureFileId
      }
      department {
        id
        school {
          urn
          name
          town
        }
      }
    }
  }
`);

interface StrategyPreviewProps {
  draft: StrategyDraft;
  /** None for a new one. */
  strategyId: string | undefined;
  onWrite: () => void;
}

/** The text as readers will get it: rendered by the server and shown by the component of the published article. */
export function StrategyPreview({ draft, strategyId, onWrite }: StrategyPreviewProps) {
  const offline = useConnectionStatus() === 'offline';
  const { data, error, loading, refetch } = useQuery(PreviewQuery, {
    variables: { input: { strategyId, sections: inputOf(draft).sections } },
    // Asked anew each time, and kept nowhere: the words are not published.
    fetchPolicy: 'no-cache',
    skip: offline,
  });
  const write = (
    <Button variant="default" onClick={onWrite}>
      Carry on writing
    </Button>
  );
  if (!data && offline) {
    return (
      <EmptyState title="The preview needs a connection" action={write}>
        It will appear here when you are back online. What you have written is kept on this device.
      </EmptyState>
    );
  }
  if (!data && error)
    return <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  if (!data) return <ArticleSkeleton />;
  const title = draft.title.trim();
  if (!title && data.strategyPreview.sections.length === 0) {
    return (
      <EmptyState title="Nothing to preview yet" action={write}>
        Write a title or a few words, and come back to see them as your readers will.
      </EmptyState>
    );
  }
  const { bigIdeas, keyStages, topics, reach } = draft;
  return (
    <>
      <p className={css.note}>As your readers will see it. Nobody sees it until you publish.</p>
      <StrategyText
        strategy={{ ...data.strategyPreview, title: title || 'Untitled', bigIdeas, keyStages, topics, reach }}
      />
    </>
  );
}
