import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { type AppConfig, APP_CONFIG } from '../config/config';
import { Inject } from '@nestjs/common';

/**
 * What can be told, and what its subject is. Domains add theirs by declaration merging. The subject is a person's id; for
 * `room` the room as `TYPE:id`: who may be in it has changed.
 */
export interface SignalSubjects {
  access: 'person';
  session: 'person';
  person: 'person';
  room: 'room';
}
export type SignalName = keyof SignalSubjects;
type Listener = (subject: string | null) => void;

const CHANNEL = 'tessellate_signals';

/**
 * Tells every server process at once, through PostgreSQL's NOTIFY, that something cached is no longer true.
 * Sent inside a transaction it arrives with the commit. `null` means: forget everything (the connection was lost).
 */
@Injectable()
export class Signals implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Signals.name);
  private readonly listeners = new Map<SignalName, Listener[]>();
  private client: pg.Client | null = null;
  private stopped = false;

  constructor(@Inject(APP_CONFIG) private readonly config: AppConfig) {}

  on(name: SignalName, listener: Listener): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
  }

  async send(tx: EntityManager, name: SignalName, subject: string): Promise<void> {
    await tx.query('SELECT pg_notify($1, $2)', [CHANNEL, `${name}:${subject}`]);
  }

  /** The same at once, in this process only; used right after a commit so that the next request already knows. */
  tell(name: SignalName, subject: string | null): void {
    for (const listener of this.listeners.get(name) ?? []) listener(subject);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: this.config.databaseUrl, application_name: 'tessellate signals' });
    client.on('notification', message => {
      const [name, subject] = (message.payload ?? '').split(/:(.*)/s);
      this.tell(name as SignalName, subject ?? null);
    });
    client.on('error', () => this.reconnect(client));
    client.on('end', () => this.reconnect(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.client = client;
    } catch (error) {
      this.logger.warn(`Not listening for signals yet: ${(error as Error).message}`);
      this.reconnect(client);
    }
  }

  private reconnect(client: pg.Client): void {
    if (this.stopped || (this.client !== client && this.client !== null)) return;
    this.client = null;
    client.removeAllListeners();
    client.on('error', () => undefined);
    void client.end().catch(() => undefined);
    // What was said while nobody listened is unknown, so everything cached is dropped.
    for (const name of this.listeners.keys()) this.tell(name, null);
    setTimeout(() => void this.connect(), 500).unref();
  }
}
