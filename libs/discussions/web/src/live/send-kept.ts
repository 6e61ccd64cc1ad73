import type { ApolloClient } from '@apollo/client';
import type { Wait } from '@tessellate/web-kernel';
import type { DeviceStore } from '@tessellate/drafts-web';
import { OUTBOX } from './outbox';
import { afterPosting, nextUnsent, postUnsent, type Unsent } from './post-unsent';

/**
 * Sends what is kept on the device for every thread but the open one, which sends its own: in each thread one after the
 * other, in the order they were written. What the server refuses stays, and is shown when its thread is opened.
 * @returns for what something still has to wait
 */
export async function sendKept(
  client: ApolloClient,
  device: DeviceStore,
  openThread: () => string | null,
): Promise<Wait | null> {
  for (const { key } of await device.list()) {
    if (!key.startsWith(OUTBOX)) continue;
    const threadId = key.slice(OUTBOX.length);
    if (threadId === openThread()) continue;
    let list = await keep(device, key, kept => kept);
    for (let next = nextUnsent(list); next && threadId !== openThread(); next = nextUnsent(list)) {
      const { id } = next;
      const answer = await postUnsent(client, threadId, next);
      if (answer.kind === 'wait') return answer.wait;
      list = await keep(device, key, kept => afterPosting(kept, id, answer));
    }
  }
  return null;
}

const keep = async (device: DeviceStore, key: string, change: (list: Unsent[]) => Unsent[]): Promise<Unsent[]> =>
  (await device.change<Unsent[]>(key, list => {
    const kept = change(list ?? []);
    return kept.length > 0 ? kept : null;
  })) ?? [];
