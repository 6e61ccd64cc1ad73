import { useQuery } from '@apollo/client/react';
import { needsState, type NeedsState } from '@tessellate/web-kernel';
import { NeedRow, RelativeTime } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { MessageMentionsQuery } from '../list.documents';

/** Rows for Home's “Needs you”: messages that name the person and that they have not read. */
export function MentionsForYou() {
  const { data } = useQuery(MessageMentionsQuery, { variables: { first: 5 } });
  return (data?.messageMentions ?? []).map(message => (
    <NeedRow key={message.id} needKey={`message:MENTION:${message.id}`} label={message.thread.title}>
      <span>
        <bdi>{message.author.name}</bdi> mentioned you in{' '}
        <Link to={`/discussions/${message.threadId}?message=${message.number}`}>
          <bdi>{message.thread.title}</bdi>
        </Link>
      </span>
      <span className="muted">
        <RelativeTime at={message.createdAt} />
      </span>
    </NeedRow>
  ));
}

/** How the question stands, for a page that neither jumps nor says that nothing waits before it is known. */
export function useMentionsState(): NeedsState {
  return needsState(useQuery(MessageMentionsQuery, { variables: { first: 5 } }));
}
