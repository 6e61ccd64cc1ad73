import { type Adapter, ClusterAdapter, type ClusterMessage, type ClusterResponse } from 'socket.io-adapter';

/**
 * Joins servers of one test as Redis would join server processes: call the answer once, and give it to each of them. What
 * they say to one another passes as JSON, so that nothing gets through which would not over a wire.
 */
export function sharedMemory(): typeof Adapter {
  const members = new Set<SharedMemoryAdapter>();

  class SharedMemoryAdapter extends ClusterAdapter {
    constructor(namespace: unknown) {
      super(namespace);
      members.add(this);
    }

    override close(): void {
      members.delete(this);
    }

    override serverCount(): Promise<number> {
      return Promise.resolve(members.size);
    }

    receive(message: string): void {
      this.onMessage(JSON.parse(message) as ClusterMessage);
    }

    protected doPublish(message: ClusterMessage): Promise<string> {
      return this.toOthers(message);
    }

    protected doPublishResponse(_asker: string, response: ClusterResponse): Promise<void> {
      return this.toOthers(response).then(() => undefined);
    }

    private toOthers(message: ClusterMessage | ClusterResponse): Promise<string> {
      const text = JSON.stringify(message);
      for (const member of members) if (member !== this) member.receive(text);
      return Promise.resolve('');
    }
  }

  return SharedMemoryAdapter;
}
