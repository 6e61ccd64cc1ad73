import { Injectable } from '@nestjs/common';
import { CommandService, Database, FirstStepsRegistry, notFound, type RequestContext } from '@tessellate/api-kernel';
import type {
  BeginFirstStepInput,
  BringBackFirstStepsInput,
  FirstStepsType,
  SkipFirstStepsInput,
} from '../graphql/first-steps.type';

const ALL = '*';
/** After a month nobody is new. */
const NEW_DAYS = 30;

interface Row {
  fresh: boolean | null;
  skipped: string[];
}

/** The first ten minutes of somebody new: what each domain has for them, without what they have skipped. */
@Injectable()
export class FirstStepsService {
  constructor(
    private readonly commands: CommandService,
    private readonly database: Database,
    private readonly registry: FirstStepsRegistry,
  ) {}

  /** Null for whoever is not new, has skipped them, or has done them all. */
  async of(ctx: RequestContext): Promise<FirstStepsType | null> {
    const [row] = await this.database.read<Row>(
      'first-steps.of',
      `SELECT p.created_at > now() - make_interval(days => ${NEW_DAYS}) AS fresh,
         ARRAY(SELECT s.step FROM skipped_first_step s WHERE s.person_id = p.id) AS skipped
       FROM person p WHERE p.id = $1`,
      [ctx.me.personId],
    );
    // Most people by far: nobody else is asked about them.
    if (!row?.fresh || row.skipped.includes(ALL)) return null;
    const all = (await this.registry.all(ctx)).map(({ step }) => step);
    const steps = all.filter(({ id }) => !row.skipped.includes(id)).map(({ order: _order, ...step }) => step);
    const doneCount = steps.filter(({ done }) => done).length;
    return doneCount === steps.length ? null : { steps, doneCount };
  }

  /** @throws AppError NOT_FOUND for a step that there is not for the viewer */
  async skip(ctx: RequestContext, input: SkipFirstStepsInput): Promise<void> {
    const step = input.step ?? ALL;
    const known = step === ALL || (await this.registry.all(ctx)).some(found => found.step.id === step);
    await this.commands.run(ctx, 'skipFirstSteps', input, async ({ tx }) => {
      if (!known) throw notFound('This step');
      await tx.query('INSERT INTO skipped_first_step (person_id, step) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        ctx.me.personId,
        step,
      ]);
      return step;
    });
  }

  /** Whether somebody who is still new has left some of them out, so that they can have them back. */
  async skipped(ctx: RequestContext): Promise<boolean> {
    const rows = await this.database.read(
      'first-steps.skipped',
      `SELECT 1 FROM skipped_first_step s JOIN person p ON p.id = s.person_id
       WHERE p.id = $1 AND p.created_at > now() - make_interval(days => ${NEW_DAYS}) LIMIT 1`,
      [ctx.me.personId],
    );
    return rows.length > 0;
  }

  /** Shows all of them again, those left out one by one too. */
  async bringBack(ctx: RequestContext, input: BringBackFirstStepsInput): Promise<void> {
    await this.commands.run(ctx, 'bringBackFirstSteps', input, async ({ tx }) => {
      await tx.query('DELETE FROM skipped_first_step WHERE person_id = $1', [ctx.me.personId]);
      return ALL;
    });
  }

  /** Makes ready what can be. @returns where it is done @throws AppError NOT_FOUND for a step that there is not for the viewer */
  async begin(ctx: RequestContext, input: BeginFirstStepInput): Promise<string> {
    const found = (await this.registry.all(ctx)).find(({ step }) => step.id === input.step);
    return this.commands.run(ctx, 'beginFirstStep', input, async ({ tx }) => {
      if (!found) throw notFound('This step');
      const { source, step } = found;
      return source.begin && !step.done ? source.begin(tx, ctx, step.id) : step.path;
    });
  }

  /** Who is not new any more is asked nothing: what they have skipped has no use. */
  async expire(): Promise<void> {
    await this.database.write(
      'notifications.expire-first-steps',
      `DELETE FROM skipped_first_step s USING person p
       WHERE p.id = s.person_id AND p.created_at < now() - make_interval(days => ${NEW_DAYS + 1})`,
    );
  }
}
