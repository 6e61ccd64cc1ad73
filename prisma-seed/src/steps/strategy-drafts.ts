import { DraftService } from '@tessellate/drafts-api';
import { newDraftKey } from '@tessellate/practice-contract';
import { DataSource } from 'typeorm';
import { strategyDrafts } from '../content/strategy-drafts';
import type { SeedContext } from '../seed-context';

/** Strategies that some have begun: several of one person, one with no title yet. */
export async function seedStrategyDrafts(seed: SeedContext): Promise<void> {
  const drafts = seed.app.get(DraftService);
  for (const { author, key, hoursAgo, title, keyStages, topics, context, did, happened } of strategyDrafts) {
    const ctx = await seed.actingAs(author);
    const draftKey = newDraftKey(seed.id('strategy-draft', key));
    const sections = {
      context: seed.document(context),
      did: seed.document(did),
      happened: seed.document(happened),
      next: seed.document(''),
    };
    await drafts.save(ctx, {
      mutationId: seed.id('strategy-draft', key),
      key: draftKey,
      payload: { baseVersion: 0, title, bigIdeas: [], keyStages, topics, reach: 'WORK_GROUP', sections },
    });
    await seed.app
      .get(DataSource)
      .query('UPDATE draft SET updated_at = $3 WHERE person_id = $1 AND key = $2', [
        ctx.me.personId,
        draftKey,
        seed.daysAgo(hoursAgo / 24),
      ]);
  }
}
