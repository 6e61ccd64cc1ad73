import { useQuery } from '@apollo/client/react';
import { CardRow, RelativeTime } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { MessageMentionsQuery } from '../list.documents';

/** Rows for Home's “Needs you”: messages that name the person and that they have not read. */
export function MentionsForYou() {
  const { data } = useQuery(MessageMentionsQuery, { variables: { first: 5 } });
  return (data?.messageMentions ?? []).map(message => (
    <CardRow key={message.id}>
      <span>
        <bdi>{message.author.name}</bdi> mentioned you in{' '}
        <Link to={`/discussions/${message.threadId}?message=${message.number}`}>
          <bdi>{message.thread.title}</bdi>
        </Link>
      </span>
      <span className="muted">
        <RelativeTime at={message.createdAt} />
      </span>
    </CardRow>
  ));
}

/** How many there are, so that Home knows whether anything needs the person. */
export function useMentionCount(): number {
  const { data } = useQuery(MessageMentionsQuery, { variables: { first: 5 } });
  return data?.messageMentions.length ?? 0;
}

/** Whether the rows are still to come, for a page that must not jump when they do. */
export function useMentionsPending(): boolean {
  const { data, loading } = useQuery(MessageMentionsQuery, { variables: { first: 5 } });
  return !data && loading;
}
