import { Injectable } from '@nestjs/common';
import type { DomainEventName, DomainEvents } from '@tessellate/contract';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../context/request-context';
import { Database } from '../database/database.service';
import { inTransaction, retried, sqlState } from '../database/transactions';
import { AppError } from '../errors/app-error';
import { FairQueue } from '../workers/fair-queue';
import { Outbox } from '../events/outbox.service';
import { Signals, type SignalName } from '../events/signals.service';

const UNIQUE_VIOLATION = '23505';

/** What a command may do inside its transaction. */
export interface CommandScope {
  tx: EntityManager;
  /** Stores a domain event with the change. */
  emit<Name extends DomainEventName>(type: Name, payload: DomainEvents[Name]): Promise<void>;
  /** Tells every process, with the commit, to forget what it knows of the subject. */
  signal(name: SignalName, subject: string): Promise<void>;
}

@Injectable()
export class CommandService {
  private readonly turns: FairQueue;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly signals: Signals,
  ) {
    // Work that reads on a connection of its own while its transaction holds one always finds it: a quarter stays free.
    const atOnce = Math.max(1, Math.floor(database.poolSize * 0.75));
    this.turns = new FairQueue({ atOnce, perOwner: atOnce, waitingPerOwner: Number.POSITIVE_INFINITY });
  }

  /**
   * Runs one mutation in one transaction. The same `mutationId` from the same person runs once: a repetition,
   * even a concurrent one, returns the first result.
   * @param input what was sent with its `mutationId`: under the same id, other words are no repetition
   * @param work returns the id (or other short text) from which the caller reads the answer again
   * @throws AppError CONFLICT when the id was used for a different operation, or with other content
   */
  async run<Input extends { mutationId: string }>(
    ctx: RequestContext,
    name: string,
    input: Input,
    work: (scope: CommandScope) => Promise<string>,
  ): Promise<string> {
    const personId = ctx.me.personId;
    const { mutationId, ...content } = input;
    const hash = contentHash(content);
    return this.transaction(personId, async scope => {
      const { tx } = scope;
      const inserted: unknown[] = await tx.query(
        'INSERT INTO command (person_id, mutation_id, name, content_hash) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1',
        [personId, mutationId, name, hash],
      );
      if (inserted.length === 0) return this.earlier(tx, personId, mutationId, { name, hash });
      const answer = await work(scope).catch(error => {
        throw isTaken(error, mutationId) ? reused() : error;
      });
      await tx.query('UPDATE command SET result = $3 WHERE person_id = $1 AND mutation_id = $2', [
        personId,
        mutationId,
        answer,
      ]);
      return answer;
    });
  }

  /**
   * The same for what no signed-in person does: a job, an event, somebody with a signed link. There is no id to know a
   * repetition by, so the work itself must find that it was done before.
   */
  unattended<T>(work: (scope: CommandScope) => Promise<T>): Promise<T> {
    return this.transaction('', work);
  }

  /** @param owner whose turn it is, so that nobody waits behind all that somebody else does at once */
  private async transaction<T>(owner: string, work: (scope: CommandScope) => Promise<T>): Promise<T> {
    const signalled: [SignalName, string][] = [];
    const perform = (tx: EntityManager): Promise<T> => {
      signalled.length = 0;
      return work({
        tx,
        emit: (type, payload) => this.outbox.add(tx, type, payload),
        signal: async (signal, subject) => {
          signalled.push([signal, subject]);
          await this.signals.send(tx, signal, subject);
        },
      });
    };
    const result = await this.turns.run(owner, () => inTransaction(this.database.dataSource, perform));
    for (const [signal, subject] of signalled) this.signals.tell(signal, subject);
    this.outbox.wake();
    return result;
  }

  /**
   * The same in one statement, prepared under its name, for a function of the database that does the work of `run` and stores
   * its events by itself. It runs again after a deadlock, and when the same id came twice at once: then it finds the first.
   */
  async statement<Row>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const rows = await retried(() => this.database.write<Row>(name, text, values), [UNIQUE_VIOLATION]);
    this.outbox.wake();
    return rows;
  }

  private async earlier(
    tx: EntityManager,
    personId: string,
    mutationId: string,
    { name, hash }: { name: string; hash: string },
  ): Promise<string> {
    const rows: { name: string; result: string; hash: string | null }[] = await tx.query(
      'SELECT name, result, content_hash AS hash FROM command WHERE person_id = $1 AND mutation_id = $2',
      [personId, mutationId],
    );
    const row = rows[0];
    if (!row || row.name !== name) {
      throw reused();
    }
    // Rows from before there was a hash have none.
    if (row.hash && hash !== row.hash) throw storedBefore(row.result);
    return row.result;
  }
}

/** By which a repetition is told from other words under the same id. */
export const contentHash = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url');

export const reused = () =>
  new AppError('CONFLICT', 'This mutationId was already used for another operation. Send a new one.');

/** The first answer was lost on its way, and its sender wrote on. */
export const storedBefore = (id: string) =>
  new AppError(
    'CONFLICT',
    'What you sent first was saved, although we could not tell you at the time. Open it and change it there; nothing you have written here is lost.',
    { stored: id },
  );

/** Whether what was to be created under the mutation's id could not be, because something has that id already. */
const isTaken = (error: unknown, mutationId: string): boolean =>
  sqlState(error) === UNIQUE_VIOLATION &&
  ((error as { driverError?: { detail?: string } }).driverError?.detail ?? '').includes(`(id)=(${mutationId})`);
