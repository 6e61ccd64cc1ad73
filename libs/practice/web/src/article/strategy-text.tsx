import { BIG_IDEA_LABELS, type BigIdea, type KeyStage, type Reach } from '@tessellate/practice-contract';
import { DateText, PageHeader, PersonLine, RichText, Tag, TagRow } from '@tessellate/web-ui';
import type { ReactNode } from 'react';
import { topicLabel } from '../feed/strategy-card';
import css from './strategy-text.module.css';

export interface StrategyShown {
  title: string;
  reach: Reach;
  bigIdeas: readonly BigIdea[];
  keyStages: readonly KeyStage[];
  topics: readonly string[];
  publishedAt: string;
  editedAt: string | null;
  readingMinutes: number;
  /** Rendered by the server from validated documents. */
  sections: readonly { key: string; heading: string; html: string }[];
  author: { id: string; name: string; jobTitle: string | null; pictureFileId: string | null };
  department: { school: { name: string; town: string | null } } | null;
}

const SHARED = {
  WORK_GROUP: 'shared with the Work Group',
  HUB: 'shared with the hub',
  ALL_HUBS: 'shared with all hubs',
} as const;

interface StrategyTextProps {
  strategy: StrategyShown;
  actions?: ReactNode;
  /** What it began as. */
  credit?: ReactNode;
}

/** What readers see of a strategy: the published one and its preview are shown by this alone, so that they look the same. */
export function StrategyText({ strategy: value, actions, credit }: StrategyTextProps) {
  const { author, department } = value;
  const topic = value.topics[0];
  const about = [author.jobTitle, department?.school.name, department?.school.town].filter(Boolean).join(', ');
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
      {credit}
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
