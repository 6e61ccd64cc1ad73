import { useApolloClient, useQuery } from '@apollo/client/react';
import { messageOf, useLiveQuery, useRoom } from '@tessellate/web-kernel';
import { ArticleSkeleton, ErrorState, InSlices, NotFoundState, Page, SectionHeader } from '@tessellate/web-ui';
import { Reactions } from '@tessellate/reactions-web';
import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../gql';
import { forgetStrategy } from '../strategy.cache';
import { StrategyActions } from './strategy-actions';
import { StrategyArticle } from './strategy-article';

const StrategyPageQuery = graphql(/* GraphQL */ `
  query StrategyPage($id: UUID!) {
    strategy(id: $id) {
      id
      reach
      department {
        id
        school {
          urn
          name
        }
      }
      author {
        id
        name
      }
      reactions {
        kind
        count
        mine
      }
      ...StrategyArticle
      ...StrategyActions
    }
    viewer {
      id
    }
    myWorkGroups {
      id
    }
  }
`);

const MoreByAuthor = graphql(/* GraphQL */ `
  query MoreByAuthor($authorId: UUID!) {
    strategies(first: 4, filter: { authorId: $authorId }) {
      edges {
        cursor
        node {
          id
          title
        }
      }
    }
  }
`);

/** One strategy with what colleagues say about it; `comments` is filled in by the app. */
export function StrategyPage({ comments }: { comments: ReactNode }) {
  const { id = '' } = useParams();
  const client = useApolloClient();
  const [goneId, setGoneId] = useState<string | null>(null);
  const { data, error, loading, again } = useLiveQuery(StrategyPageQuery, { variables: { id } });
  const viewerId = data?.viewer?.id;
  // Removed, or shared less widely than before: lists on this device forget it too.
  const leave = () => {
    setGoneId(id);
    forgetStrategy(client.cache, id);
  };
  useRoom(
    { type: 'STRATEGY', id },
    {
      onEvicted: leave,
      'strategy.edited': told => told.strategyId === id && again(),
      'strategy.removed': told => told.strategyId === id && leave(),
      'reaction.changed': change => change.targetId === id && change.personId !== viewerId && again(),
      onResync: again,
    },
  );
  if (goneId === id || (data && !data.strategy)) return <NotFoundState what="This strategy" />;
  if (!data?.strategy) {
    if (error) return <ErrorState size="page" message={messageOf(error)} onRetry={again} retrying={loading} />;
    return <ArticleSkeleton />;
  }
  const { strategy } = data;
  return (
    <InSlices fallback={<ArticleSkeleton />}>
      <Page aside={<Aside strategy={strategy} />} asideLabel="About this strategy">
        <StrategyArticle
          strategy={strategy}
          actions={<StrategyActions strategy={strategy} inWorkGroup={data.myWorkGroups.length > 0} />}
        />
        <Reactions to={{ type: 'STRATEGY', __typename: 'Strategy', id }} counts={strategy.reactions} />
        {comments}
      </Page>
    </InSlices>
  );
}

interface AsideProps {
  strategy: {
    id: string;
    author: { id: string; name: string };
    department: { id: string; school: { name: string } } | null;
  };
}

function Aside({ strategy: { id, author, department } }: AsideProps) {
  const { data } = useQuery(MoreByAuthor, { variables: { authorId: author.id } });
  const others = data?.strategies.edges.filter(({ node }) => node.id !== id).slice(0, 3) ?? [];
  return (
    <>
      {department ? (
        <section>
          <SectionHeader level={3} title="The department" />
          <p>
            <Link to={`/departments/${department.id}`}>
              <bdi>{department.school.name}</bdi>
            </Link>
          </p>
        </section>
      ) : null}
      {others.length > 0 ? (
        <section>
          <SectionHeader level={3} title={`More from ${author.name}`} />
          <ul>
            {others.map(({ node }) => (
              <li key={node.id}>
                <Link to={`/practice/${node.id}`}>
                  <bdi>{node.title}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
