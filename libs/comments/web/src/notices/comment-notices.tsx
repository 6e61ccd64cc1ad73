import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql';
import { CommentNoticeRow } from './comment-notice-row';

export const CommentNoticesQuery = graphql(/* GraphQL */ `
  query CommentNotices {
    commentNotices {
      comment {
        id
      }
      ...CommentNoticeRow_notice
    }
  }
`);

/**
 * Rows for “Needs you”: comments that name the viewer, answer them or are about something of theirs, until they have
 * looked. Nothing while loading and when there are none: a place on the first page must not jump.
 */
export function CommentNotices() {
  const { data } = useQuery(CommentNoticesQuery, { fetchPolicy: 'cache-and-network' });
  return data?.commentNotices.map(notice => <CommentNoticeRow key={notice.comment.id} notice={notice} />) ?? null;
}

/** Whether the rows are still to come, for a page that must not jump when they do. */
export function useCommentNoticesPending(): boolean {
  const { data, loading } = useQuery(CommentNoticesQuery, { fetchPolicy: 'cache-and-network' });
  return !data && loading;
}
