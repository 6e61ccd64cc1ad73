import { Injectable } from '@nestjs/common';
import { type RateKey, RateLimits, type RequestContext } from '@tessellate/api-kernel';

const WINDOW_SECONDS = 600;
/** A whole group types from one school's address; one person mistypes now and then. */
const MOST = { person: 10, address: 80 } as const;

/** Keeps people from guessing codes. */
@Injectable()
export class CodeAttempts {
  constructor(private readonly limits: RateLimits) {}

  /** Counts before the code is looked at, so that guesses at once do not slip through. @throws AppError RATE_LIMITED */
  async count(ctx: RequestContext): Promise<void> {
    const keys = keysOf(ctx);
    for (const by of ['person', 'address'] as const)
      await this.limits.take(
        keys[by].kind,
        keys[by].of,
        { max: MOST[by], seconds: WINDOW_SECONDS },
        'You have tried too many codes in a short time. Your facilitator can mark you by hand.',
      );
  }

  /** A code that was right costs nothing. */
  async forgive(ctx: RequestContext): Promise<void> {
    await this.limits.takeBack(Object.values(keysOf(ctx)));
  }
}

const keysOf = (ctx: RequestContext): Record<keyof typeof MOST, RateKey> => ({
  person: { kind: 'workshop.code.person', of: ctx.me.personId },
  address: { kind: 'workshop.code.address', of: ctx.address },
});
