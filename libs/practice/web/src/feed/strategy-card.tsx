import { SchoolLine } from '@tessellate/network-web';
import { BIG_IDEA_LABELS, TOPICS } from '@tessellate/practice-contract';
import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { Card, PersonAvatar, RelativeTime, Tag } from '@tessellate/web-ui';
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
        id
        ...SchoolLine
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

/** A strategy as it stands in a list: what, then who in one line, and at most two lines of how it begins. */
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
  return (
    <Card as="article" padding="small" className={css.card} aria-labelledby={`strategy-${id}`}>
      <Heading className={css.title} id={`strategy-${id}`} dir="auto">
        <Link to={`/practice/${id}`}>{title}</Link>
      </Heading>
      <div className={css.line}>
        <PersonAvatar person={author} size="tiny" />
        <Link to={`/people/${author.id}`} className={css.who}>
          <bdi>{author.name}</bdi>
        </Link>
        {department ? (
          <span className={css.school}>
            <SchoolLine school={department.school} />
          </span>
        ) : null}
        <span className={css.when}>
          <RelativeTime at={publishedAt} />
        </span>
        <div className={css.more}>
          <span className={css.fact}>{readingMinutes} min read</span>
          {commentCount > 0 ? (
            <span className={css.fact}>
              {commentCount} {commentCount === 1 ? 'comment' : 'comments'}
            </span>
          ) : null}
          {reacted > 0 ? (
            <span className={css.fact}>
              {reacted} {reacted === 1 ? 'reaction' : 'reactions'}
            </span>
          ) : null}
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
        </div>
      </div>
      <p className={css.excerpt} dir="auto">
        {excerpt}
      </p>
    </Card>
  );
}
