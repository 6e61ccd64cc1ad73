import { useApolloClient } from '@apollo/client/react';
import type { TargetRef } from '@tessellate/contract';
import type { RichDocument } from '@tessellate/rich-text/light';
import { messageOf, newMutationId, readFragment, useRetries, type Wait, waitFor } from '@tessellate/web-kernel';
import { useDeviceDraft } from '@tessellate/drafts-web';
import { useCallback, useEffect, useRef } from 'react';
import { storeComment } from '../comments.cache';
import { CommentStoredFragment, PostCommentMutation } from '../comments.documents';

/** A comment on its way. Kept on the device under the id it will have, so that sending it again never doubles it. */
export interface UnsentComment {
  id: string;
  parentId: string | null;
  document: RichDocument;
  at: string;
  /** Why it failed, in words for the person; null while it is being sent or waits for the connection. */
  failure: string | null;
}

const NONE: UnsentComment[] = [];

/** Comments of one host that the server has not confirmed yet. They outlive the page being closed. */
export function useUnsentComments({ type, id: hostId }: TargetRef) {
  const client = useApolloClient();
  const { value, loaded, setValue, discard, flush } = useDeviceDraft<UnsentComment[]>(`outbox:${type}:${hostId}`, NONE);
  const latest = useRef(value);
  const sending = useRef(false);
  const { attempt, waitsFor, isTooEarly, wait, wentOn } = useRetries();

  const change = useCallback(
    (next: (list: UnsentComment[]) => UnsentComment[]) => {
      latest.current = next(latest.current);
      if (latest.current.length === 0) return void discard();
      setValue(latest.current);
      void flush();
    },
    [discard, flush, setValue],
  );
  useEffect(() => {
    latest.current = value;
  }, [value]);

  const post = useCallback(
    async ({ id, parentId, document }: UnsentComment): Promise<Wait | null> => {
      try {
        const { data } = await client.mutate({
          mutation: PostCommentMutation,
          fetchPolicy: 'no-cache',
          variables: { input: { mutationId: id, targetType: type, targetId: hostId, parentId, document } },
        });
        if (data) storeComment(client.cache, readFragment(CommentStoredFragment, data.postComment.comment));
        change(list => list.filter(other => other.id !== id));
      } catch (error) {
        const toWait = waitFor(error);
        if (toWait) return toWait;
        change(list => list.map(other => (other.id === id ? { ...other, failure: messageOf(error) } : other)));
      }
      return null;
    },
    [change, client, hostId, type],
  );

  useEffect(() => {
    if (!loaded || sending.current || isTooEarly() || !value.some(comment => !comment.failure)) return;
    sending.current = true;
    void (async () => {
      // One after the other, in the order they were written.
      for (let next = first(latest.current); next; next = first(latest.current)) {
        const toWait = await post(next);
        if (toWait) {
          wait(toWait);
          break;
        }
        wentOn();
      }
      sending.current = false;
    })();
  }, [attempt, isTooEarly, loaded, post, value, wait, wentOn]);

  return {
    unsent: value,
    waitsFor,
    send: (document: RichDocument, parentId: string | null) =>
      change(list => [
        ...list,
        { id: newMutationId(), parentId, document, at: new Date().toISOString(), failure: null },
      ]),
    retry: (id: string, document?: RichDocument) =>
      change(list =>
        list.map(other =>
          other.id === id ? { ...other, failure: null, document: document ?? other.document } : other,
        ),
      ),
    forget: (id: string) => change(list => list.filter(other => other.id !== id)),
  };
}

const first = (list: UnsentComment[]) => list.find(comment => !comment.failure);
