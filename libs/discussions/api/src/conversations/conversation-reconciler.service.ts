import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { CommandService, Database, Signals } from '@tessellate/api-kernel';
import { settle, UNSETTLED } from './conversation.store';

/**
 * Conversations follow memberships: whoever shares nothing any more cannot be written to, and whoever leads no more is no exception.
 * Memberships of all kinds tell of a change by the signal `access`; looking again at everybody, at the start and after a lost connection,
 * finds what nobody heard.
 */
@Injectable()
export class ConversationReconciler implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ConversationReconciler.name);
  /** Null stands for everybody. */
  private readonly waiting = new Set<string | null>();
  private busy = false;
  private done = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly commands: CommandService,
    private readonly database: Database,
    private readonly signals: Signals,
  ) {}

  onModuleInit(): void {
    this.signals.on('access', personId => this.look(personId));
  }

  onApplicationBootstrap(): void {
    this.look(null);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.done;
  }

  private look(personId: string | null): void {
    this.waiting.add(personId);
    if (!this.busy) this.done = this.run();
  }

  /** One after the other: a whole group's memberships may end at once. */
  private async run(): Promise<void> {
    this.busy = true;
    for (const personId of this.waiting) {
      this.waiting.delete(personId);
      if (this.stopped) break;
      await this.reconcile(personId).catch((error: unknown) =>
        this.logger.error(`Conversations could not be compared with memberships: ${String(error)}`),
      );
    }
    this.busy = false;
  }

  /** Most changes concern no conversation: then nothing is locked and written. */
  private async reconcile(personId: string | null): Promise<void> {
    const [row] = await this.database.read<{ unsettled: boolean }>('conversation.unsettled', UNSETTLED, [personId]);
    if (row?.unsettled) await this.commands.unattended(scope => settle(scope, personId));
  }
}
