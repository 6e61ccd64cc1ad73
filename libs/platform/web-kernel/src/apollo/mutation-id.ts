import { useCallback, useRef } from 'react';

/** A new id for one act. For creations it becomes the id of what is made. */
export function newMutationId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  // `randomUUID` exists only on https and localhost; a test machine may be reached by its address.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * The id of the act a form is about: the same on every retry, a new one after `renew()`, which belongs after success. Where something is
 * changed, `content` is what is sent: other words after a lost answer are another act, or the server would take them for a repetition.
 */
export function useMutationId(): { mutationId: (content?: unknown) => string; renew: () => void } {
  const act = useRef<{ id: string; content: string | undefined } | null>(null);
  const mutationId = useCallback((given?: unknown) => {
    const content = JSON.stringify(given);
    if (act.current?.content !== content) act.current = null;
    return (act.current ??= { id: newMutationId(), content }).id;
  }, []);
  const renew = useCallback(() => {
    act.current = null;
  }, []);
  return { mutationId, renew };
}

/**
 * For buttons that each do one act: an act whose answer was lost is sent again with the id it had, so that it happens once and is not
 * refused as done already. Another act between them makes it a new one: locking, unlocking and locking again are three.
 */
export function useOnce(): <T>(act: string, send: (mutationId: string) => Promise<T>) => Promise<T> {
  const unanswered = useRef<{ act: string; id: string } | null>(null);
  return useCallback(async (act, send) => {
    if (unanswered.current?.act !== act) unanswered.current = { act, id: newMutationId() };
    const { id } = unanswered.current;
    const answer = await send(id);
    if (unanswered.current?.id === id) unanswered.current = null;
    return answer;
  }, []);
}
