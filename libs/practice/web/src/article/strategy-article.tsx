import { BIG_IDEA_LABELS } from '@tessellate/practice-contract';
import { graphql, readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { DateText, PageHeader, PersonLine, RichText, Tag, TagRow } from '@tessellate/web-ui';
import { topicLabel } from '../feed/strategy-card';
import css from './strategy-article.module.css';

export const StrategyArticleFragment = graphql(/* GraphQL */ `
  fragment StrategyArticle on Strategy {
    id
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

const SHARED = {
  WORK_GROUP: 'shared with the Work Group',
  HUB: 'shared with the hub',
  ALL_HUBS: 'shared with all hubs',
} as const;

/** The text of a strategy, set for reading. */
export function StrategyArticle({
  strategy,
  actions,
}: {
  strategy: FragmentOf<typeof StrategyArticleFragment>;
  actions?: React.ReactNode;
}) {
  const value = readFragment(StrategyArticleFragment, strategy);
  const { author, department } = value;
  const topic = value.topics[0];
  const about = [author.jobTitle, department ? `${department.school.name}, ${department.school.town}` : null]
    .filter(Boolean)
    .join(', ');
  const below = (
    <>
      <DateText from={value.publishedAt} format="long-day" /> · {SHARED[value.reach]} · {value.readingMinutes} min read
      {value.editedAt ? (
        <>
          {' '}
          · edited <DateText from={value.editedAt} format="short-day" />
        </>
      ) : null}
    </>
  );
  return (
    <article>
      <PageHeader
        size="large"
        title={value.title}
        crumbs={[
          { label: 'Practice', to: '/practice' },
          ...(topic ? [{ label: topicLabel(topic), to: `/practice?topic=${topic}` }] : []),
        ]}
        actions={actions}
      />
      <div className={css.by}>
        <PersonLine size="medium" person={author} detail={about} below={below} />
      </div>
      <TagRow>
        {value.bigIdeas.map(idea => (
          <Tag key={idea} tone="idea">
            {BIG_IDEA_LABELS[idea]}
          </Tag>
        ))}
        {value.keyStages.map(stage => (
          <Tag key={stage}>{stage}</Tag>
        ))}
        {value.topics.map(slug => (
          <Tag key={slug}>{topicLabel(slug)}</Tag>
        ))}
      </TagRow>
      {value.sections.map(section => (
        <section key={section.key} className={css.section} aria-labelledby={`section-${section.key}`}>
          <h2 id={`section-${section.key}`}>{section.heading}</h2>
          <RichText html={section.html} />
        </section>
      ))}
    </article>
  );
}
