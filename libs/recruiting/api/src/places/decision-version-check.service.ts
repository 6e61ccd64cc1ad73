import { Injectable } from '@nestjs/common';
import { type RequestContext, stale } from '@tessellate/api-kernel';
import { PersonLoader } from '@tessellate/identity-api';
import { APPLICATION_STATE_LABELS } from '@tessellate/recruiting-contract';
import type { PlaceApplication } from './place-application';

const TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Two managers at once: the second is told what the first decided, and nothing is decided twice. */
@Injectable()
export class DecisionVersionCheck {
  constructor(private readonly people: PersonLoader) {}

  /** @throws AppError STALE naming who decided what, when an application is not as the manager last saw it */
  async refuse(ctx: RequestContext, rows: PlaceApplication[], versions: Map<string, number>): Promise<void> {
    const changed = rows.filter(row => versions.get(row.id) !== row.version);
    if (changed.length === 0) return;
    const meanwhile = await Promise.all(changed.map(row => this.describe(ctx, row)));
    throw stale(
      `Nothing was changed, because somebody else got there first. ${meanwhile.map(({ text }) => text).join(' ')}`,
      {
        meanwhile,
      },
    );
  }

  private async describe(ctx: RequestContext, row: PlaceApplication) {
    const { id, name, state, version, decidedAt, decidedBy } = row;
    const by = decidedBy ? (await this.people.load(ctx, decidedBy)).name : null;
    const is = `${name} is now “${APPLICATION_STATE_LABELS[state]}”`;
    const text = by && decidedAt ? `${is}: decided by ${by} on ${TIME.format(decidedAt)}.` : `${is}.`;
    return { id, name, state, version, decidedBy: by, decidedAt: decidedAt?.toISOString() ?? null, text };
  }
}
