import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Outbox } from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import { PollQueries } from './poll.queries';

const EVERY_MS = 1_000;

/** Tells the open screens of a thread how a poll stands: the first vote at once, then at most one a second. */
@Injectable()
export class PollLive implements OnModuleInit, OnApplicationShutdown {
  private readonly waiting = new Map<string, { timer: NodeJS.Timeout; again: boolean }>();

  constructor(
    private readonly outbox: Outbox,
    private readonly realtime: Realtime,
    private readonly polls: PollQueries,
  ) {}

  onModuleInit(): void {
    this.outbox.on('poll.changed', ({ messageId }) => this.changed(messageId));
  }

  onApplicationShutdown(): void {
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
  }

  private async changed(messageId: string): Promise<void> {
    const waits = this.waiting.get(messageId);
    if (waits) {
      waits.again = true;
      return;
    }
    const timer = setTimeout(() => {
      const again = this.waiting.get(messageId)?.again;
      this.waiting.delete(messageId);
      // A reader who is not told now is told with the next vote, or when the page is opened.
      if (again) this.changed(messageId).catch(() => undefined);
    }, EVERY_MS);
    timer.unref();
    this.waiting.set(messageId, { timer, again: false });
    const poll = await this.polls.live(messageId);
    if (poll) this.realtime.emit({ type: 'THREAD', id: poll.threadId }, 'poll.changed', poll);
  }
}
