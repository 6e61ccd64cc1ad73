import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import type { ReactNode } from 'react';
import { graphql } from '../gql';
import { StrategyOrigin } from './strategy-origin';
import { StrategyText } from './strategy-text';

export const StrategyArticleFragment = graphql(/* GraphQL */ `
  fragment StrategyArticle on Strategy {
    id
    ...StrategyOrigin
    title
    reach
    bigIdeas
    keyStages
    topics
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
`);

/** A published strategy, set for reading. */
export function StrategyArticle({
  strategy,
  actions,
}: {
  strategy: FragmentOf<typeof StrategyArticleFragment>;
  actions?: ReactNode;
}) {
  const value = readFragment(StrategyArticleFragment, strategy);
  return <StrategyText strategy={value} actions={actions} credit={<StrategyOrigin strategy={value} />} />;
}
