import { BIG_IDEA_LABELS, TOPICS } from '@tessellate/practice-contract';
import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { Card, PersonLine, RelativeTime, Tag, TagRow } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { graphql } from '../gql';
import css from './strategy-card.module.css';

export const StrategyCardFragment = graphql(/* GraphQL */ `
  fragment StrategyCard on Strategy {
    id
    title
    excerpt
    bigIdeas
    keyStages
    topics
    publishedAt
    readingMinutes
    reactions {
      kind
      count
    }
    author {
      id
      name
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

export const topicLabel = (slug: string): string => TOPICS.find(topic => topic.slug === slug)?.label ?? slug;

interface StrategyCardProps {
  strategy: FragmentOf<typeof StrategyCardFragment>;
  commentCount?: number;
  level?: 2 | 3;
}

/** A strategy as it stands in a list: who, what, and the first lines. */
export function StrategyCard({ strategy, commentCount = 0, level = 2 }: StrategyCardProps) {
  const {
    id,
    title,
    excerpt,
    bigIdeas,
    keyStages,
    topics,
    author,
    department,
    publishedAt,
    reactions,
    readingMinutes,
  } = readFragment(StrategyCardFragment, strategy);
  const Heading = level === 2 ? 'h2' : 'h3';
  const reacted = reactions.reduce((sum, { count }) => sum + count, 0);
  const detail = (
    <>
      {department ? `${department.school.name}, ${department.school.town} · ` : null}
      <RelativeTime at={publishedAt} />
    </>
  );
  return (
    <Card as="article" aria-labelledby={`strategy-${id}`}>
      <PersonLine person={author} below={detail} />
      <Heading className={css.title} id={`strategy-${id}`} dir="auto">
        <Link to={`/practice/${id}`}>{title}</Link>
      </Heading>
      <p className={css.excerpt} dir="auto">
        {excerpt}
      </p>
      <TagRow>
        {bigIdeas.map(idea => (
          <Tag key={idea} tone="idea">
            {BIG_IDEA_LABELS[idea]}
          </Tag>
        ))}
        {keyStages.map(stage => (
          <Tag key={stage}>{stage}</Tag>
        ))}
        {topics.map(topic => (
          <Tag key={topic}>{topicLabel(topic)}</Tag>
        ))}
      </TagRow>
      <p className={css.foot}>
        {readingMinutes} min read
        {commentCount > 0 ? ` · ${commentCount} ${commentCount === 1 ? 'comment' : 'comments'}` : null}
        {reacted > 0 ? ` · ${reacted} ${reacted === 1 ? 'reaction' : 'reactions'}` : null}
      </p>
    </Card>
  );
}
