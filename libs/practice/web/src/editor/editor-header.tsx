import type { DraftPlace } from '@tessellate/drafts-web';
import { draftPath } from '@tessellate/practice-contract';
import { DateText, PageHeader } from '@tessellate/web-ui';
import { Link } from 'react-router';
import css from './strategy-form.module.css';

interface EditorHeaderProps {
  existing: { id: string; title: string } | null;
  /** The person's other devices on which the same text is open. */
  elsewhere: readonly DraftPlace[];
  /** What else was begun, for whoever may have come for that. */
  others: readonly { key: string; title: string; updatedAt: string }[];
}

export function EditorHeader({ existing, elsewhere, others }: EditorHeaderProps) {
  const [other] = others;
  return (
    <>
      <PageHeader
        title={existing ? 'Edit your strategy' : 'Share a strategy'}
        crumbs={[
          { label: 'Practice', to: '/practice' },
          existing
            ? { label: existing.title, to: `/practice/${existing.id}` }
            : { label: 'Your drafts', to: '/practice/drafts' },
        ]}
        lead={
          existing
            ? undefined
            : 'What you tried, and what happened. It need not have worked: that is often the useful part.'
        }
      />
      {other ? (
        <p className={css.note}>
          {others.length === 1
            ? 'You have an unfinished strategy: '
            : `You have ${others.length} unfinished strategies. The latest: `}
          <Link to={draftPath(other.key) ?? '/practice/drafts'}>
            <bdi>{other.title.trim() || 'Untitled'}</bdi>
          </Link>
          , saved <DateText from={other.updatedAt} />.{' '}
          {others.length > 1 ? <Link to="/practice/drafts">See all</Link> : null}
        </p>
      ) : null}
      <p className={css.note} role="status">
        {elsewhere.length > 0
          ? `Also open on your other device: ${elsewhere.map(({ device }) => device).join(', ')}. What is saved there appears here.`
          : null}
      </p>
    </>
  );
}
