import { Inject, Injectable } from '@nestjs/common';
import { memberOrColleague } from '../access/permission.registry';
import { type AppConfig, APP_CONFIG } from '../config/config';
import type { RequestContext } from '../context/request-context';
import type { Viewer } from '../context/viewer';
import { Database } from '../database/database.service';
import { AppError } from '../errors/app-error';
import { addressGroup } from './address-group';
import { RateCounter, type RateRule } from './rate-counter';
import { waitInWords, RateLimits } from './rate-limits.service';

/** How often people may do one kind of thing. */
export interface WriteRule {
  /** What the person reads, before the time to wait. */
  words: string;
  /** For whoever has a place or an office; all of them hold at once. */
  member: readonly RateRule[];
  /** For accounts without a place, and by address for visitors: far less. */
  others: readonly RateRule[];
  /**
   * Counted in the database, so that several processes count together and a restart forgets nothing. For what is rare; what is
   * done often is counted in this process, where it costs nothing.
   */
  kept?: true;
}

/** Every kind of write, and which mutation is of which kind. Declared by the application in one table. */
export interface WriteRules {
  kinds: Readonly<Record<string, WriteRule>>;
  mutations: Readonly<Record<string, string>>;
  /** Of a mutation that the table has forgotten; a test tells. */
  otherwise: string;
}

export const WRITE_RULES = Symbol('WRITE_RULES');

/** For programs that nobody reaches from outside, such as the seed. */
export const NO_WRITE_RULES: WriteRules = { kinds: {}, mutations: {}, otherwise: '' };

/** Refuses what one person does far more often than anybody does by hand. Decided before anything is read or stored. */
@Injectable()
export class WriteRates {
  /** Milliseconds; a test sets it. */
  now: () => number = Date.now;
  private readonly counter = new RateCounter(() => this.now());

  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    @Inject(WRITE_RULES) private readonly rules: WriteRules,
    private readonly database: Database,
    private readonly limits: RateLimits,
  ) {}

  /**
   * Counts one mutation. A repetition of one that was done is let through, however much was done since: its answer is there.
   * @throws AppError RATE_LIMITED with `retryAfterSeconds`
   */
  async takeMutation(ctx: RequestContext, name: string, mutationId: unknown): Promise<void> {
    if (!this.config.rateLimits) return;
    try {
      await this.take(ctx, this.rules.mutations[name] ?? this.rules.otherwise);
    } catch (error) {
      if (error instanceof AppError && (await this.wasDone(ctx, mutationId))) return;
      throw error;
    }
  }

  /** Counts one act of a kind. @throws AppError RATE_LIMITED with `retryAfterSeconds` */
  async take(ctx: RequestContext, kind: string): Promise<void> {
    const rule = this.rules.kinds[kind];
    if (!this.config.rateLimits || !rule) return;
    const rates = ctx.viewer && hasPlace(ctx.viewer) ? rule.member : rule.others;
    const whose = ctx.viewer?.personId ?? addressGroup(ctx.address);
    if (rule.kept) {
      for (const rate of rates) await this.limits.take(`write.${kind}.${rate.seconds}`, whose, rate, rule.words);
      return;
    }
    const seconds = this.counter.take(`${kind}:${whose}`, rates);
    if (seconds > 0)
      throw new AppError('RATE_LIMITED', `${rule.words} Try again in ${waitInWords(seconds)}.`, {
        retryAfterSeconds: seconds,
      });
  }

  private async wasDone(ctx: RequestContext, mutationId: unknown): Promise<boolean> {
    if (!ctx.viewer || typeof mutationId !== 'string') return false;
    const rows = await this.database.read(
      'limits.repeated',
      'SELECT 1 FROM command WHERE person_id = $1 AND mutation_id = $2',
      [ctx.me.personId, mutationId],
    );
    return rows.length > 0;
  }
}

/** Whoever belongs here in any way. Anybody can make an account; that alone lets nobody do much. */
export const hasPlace = (viewer: Viewer): boolean => memberOrColleague(viewer) || viewer.holdsOffice;
