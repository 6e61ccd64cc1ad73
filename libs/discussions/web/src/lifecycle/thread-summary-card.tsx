import { Button } from '@mantine/core';
import { Card, formatDateTime, SectionHeader, lazyDialog } from '@tessellate/web-ui';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ThreadState } from '../discussions.cache';
import type { Summary } from './lifecycle.documents';
import css from './lifecycle.module.css';
import { countsOf } from './counts';

const SummaryEditor = lazyDialog(() => import('./summary-editor').then(module => module.SummaryEditor));

/** What is left of a conversation: a facilitator's words, what others reacted to, what nobody answered. */
export function ThreadSummaryCard({ thread, summary }: { thread: ThreadState; summary: Summary }) {
  const [editing, setEditing] = useState(false);
  const { text, editedBy, editedAt, quotes, questions } = summary;
  return (
    <Card as="section" aria-labelledby="thread-summary" className={css.card}>
      <SectionHeader
        id="thread-summary"
        title="Summary"
        action={
          thread.viewerCan.moderate ? (
            <Button variant="default" size="xs" onClick={() => setEditing(true)}>
              {text ? 'Edit' : 'Write a summary'}
            </Button>
          ) : null
        }
      />
      {text ? (
        <>
          <p className={css.words} dir="auto">
            {text}
          </p>
          {editedBy && editedAt ? (
            <p className="muted small">
              <bdi>{editedBy.name}</bdi>, {formatDateTime(editedAt)}
            </p>
          ) : null}
        </>
      ) : null}
      <p className="muted">{countsOf(summary)}</p>
      <Quotes title="What others reacted to most" threadId={thread.id} messages={quotes} />
      <Quotes title="Questions that nobody has answered yet" threadId={thread.id} messages={questions} />
      {editing ? (
        <SummaryEditor opened threadId={thread.id} summary={summary} onClose={() => setEditing(false)} />
      ) : null}
    </Card>
  );
}

function Quotes({ title, threadId, messages }: { title: string; threadId: string; messages: Summary['quotes'] }) {
  if (messages.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={css.list}>
        {messages.map(({ id, number, excerpt, author }) => (
          <li key={id}>
            <bdi>{excerpt}</bdi>{' '}
            <Link to={`/discussions/${threadId}?message=${number}`} className="small">
              <bdi>{author.name}</bdi>, message {number}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
