import { useOutbox } from '@tessellate/drafts-web';
import { placeOfThread, type Written } from './send-message';

/** The messages of one thread that the server does not have yet. @param onGap others were posted before one that was sent */
export function useUnsent(threadId: string, onGap: () => Promise<void>) {
  return useOutbox<Written>(placeOfThread(threadId), answer => {
    // One that cannot be filled now is seen again at the next message, or when the connection is back.
    if (answer === 'gap') void onGap().catch(() => undefined);
  });
}
