import type { ApolloClient } from '@apollo/client';
import type { TargetRef, TargetType } from '@tessellate/contract';
import type { RichDocument } from '@tessellate/rich-text/light';
import type { Delivery, OutboxEntry } from '@tessellate/drafts-web';
import { messageOf, readFragment, waitFor } from '@tessellate/web-kernel';
import { storeComment } from '../comments.cache';
import { CommentStoredFragment, PostCommentMutation } from '../comments.documents';

/** What was written below something. */
export interface WrittenComment {
  parentId: string | null;
  document: RichDocument;
}

/** A comment on its way. */
export type UnsentComment = WrittenComment & OutboxEntry;

/** Where the comments of one host wait. */
export const placeOfHost = ({ type, id }: TargetRef): string => `${type}:${id}`;

/** Sends comments of the outbox. */
export const commentSender =
  (client: ApolloClient) =>
  async (place: string, entry: OutboxEntry): Promise<Delivery> => {
    const { id, parentId, document } = entry as UnsentComment;
    const [targetType = '', targetId = ''] = place.split(':');
    try {
      const { data } = await client.mutate({
        mutation: PostCommentMutation,
        fetchPolicy: 'no-cache',
        variables: { input: { mutationId: id, targetType: targetType as TargetType, targetId, parentId, document } },
      });
      if (data) storeComment(client.cache, readFragment(CommentStoredFragment, data.postComment.comment));
      return { kind: 'stored' };
    } catch (error) {
      const wait = waitFor(error);
      return wait ? { kind: 'wait', wait } : { kind: 'refused', reason: messageOf(error) };
    }
  };
