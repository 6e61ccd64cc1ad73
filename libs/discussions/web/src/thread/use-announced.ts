import type { LiveMessage } from '@tessellate/discussions-contract';
import { useSession } from '@tessellate/web-kernel';
import { useAnnounce } from '@tessellate/web-ui';
import { useCallback, useEffect, useRef } from 'react';

const QUIET_MS = 1_500;

/** Speaks what others post: one message with its words, several at once as a number. */
export function useAnnounced(): (message: LiveMessage) => void {
  const announce = useAnnounce();
  const { personId } = useSession();
  const waiting = useRef<LiveMessage[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(
    (message: LiveMessage) => {
      if (message.author.id === personId) return;
      waiting.current.push(message);
      timer.current ??= setTimeout(() => {
        const [first, ...others] = waiting.current;
        waiting.current = [];
        timer.current = undefined;
        if (!first) return;
        announce(others.length > 0 ? `${others.length + 1} new messages` : `${first.author.name}: ${first.excerpt}`);
      }, QUIET_MS);
    },
    [announce, personId],
  );
}
