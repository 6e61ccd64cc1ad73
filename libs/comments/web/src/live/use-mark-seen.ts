import { useMutation } from '@apollo/client/react';
import type { TargetRef } from '@tessellate/contract';
import { newMutationId } from '@tessellate/web-kernel';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { MarkCommentsSeenMutation } from '../comments.documents';

const AFTER_MS = 1_500;

/**
 * Tells the server that the viewer has looked at the comments, a moment after they come on screen.
 * @returns to be called when something new has come
 */
export function useMarkSeen(
  { type, id }: TargetRef,
  section: RefObject<HTMLElement | null>,
  ready: boolean,
): () => void {
  const [mark] = useMutation(MarkCommentsSeenMutation);
  const due = useRef(true);
  const onScreen = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const plan = useCallback(() => {
    clearTimeout(timer.current);
    if (!due.current || !onScreen.current || document.visibilityState !== 'visible') return;
    timer.current = setTimeout(() => {
      due.current = false;
      mark({ variables: { input: { mutationId: newMutationId(), targetType: type, targetId: id } } }).catch(() => {
        due.current = true;
      });
    }, AFTER_MS);
  }, [id, mark, type]);

  useEffect(() => {
    const element = section.current;
    if (!ready || !element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(entries => {
      onScreen.current = entries.at(-1)?.isIntersecting ?? false;
      plan();
    });
    observer.observe(element);
    document.addEventListener('visibilitychange', plan);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', plan);
      clearTimeout(timer.current);
    };
  }, [plan, ready, section]);

  return useCallback(() => {
    due.current = true;
    plan();
  }, [plan]);
}
