import { StrategyService } from '@tessellate/practice-api';
import type { BigIdea, KeyStage } from '@tessellate/practice-contract';
import { people } from '../content/people';
import { strategies } from '../content/strategies';
import type { SeedContext } from '../seed-context';
import { hubIdOf, workGroupIdOf } from './community';
import { react } from './reactions';

/** As it was first published, where its author came back to it later. */
const FIRST_WORDS: Readonly<Record<string, string>> = {
  s4: 'Two classes, and no plan for what comes after. I will write more once we have tried it with the others.',
  s6: 'We have only begun. This is what the first week looked like.',
};

export const strategyIdOf = (seed: SeedContext, key: string): string => seed.id('strategy', key);

export async function seedStrategies(seed: SeedContext): Promise<void> {
  const service = seed.app.get(StrategyService);
  for (const strategy of strategies) {
    const author = people.find(person => person.key === strategy.author);
    if (!author?.hub) throw new Error(`${strategy.key} has no author with a hub`);
    const place = author.workGroup
      ? { workGroupId: workGroupIdOf(seed, author.workGroup) }
      : { hubId: hubIdOf(author.hub) };
    const id = strategyIdOf(seed, strategy.key);
    const ctx = await seed.actingAs(strategy.author);
    const content = {
      title: strategy.title,
      bigIdeas: [...strategy.bigIdeas] as BigIdea[],
      keyStages: [...strategy.keyStages] as KeyStage[],
      topics: [...strategy.topics],
    };
    const sections = {
      context: seed.document(strategy.context),
      did: seed.document(strategy.did),
      happened: seed.document(strategy.happened),
      next: seed.document(strategy.next),
    };
    const first = FIRST_WORDS[strategy.key];
    await service.create(
      ctx,
      {
        mutationId: id,
        reach: strategy.reach,
        ...content,
        sections: first ? { ...sections, happened: seed.document(first), next: seed.document('') } : sections,
        ...place,
      },
      seed.daysAgo(strategy.daysAgo),
    );
    if (first)
      await service.edit(ctx, {
        mutationId: seed.id('strategy-edit', strategy.key),
        id,
        baseVersion: 1,
        ...content,
        sections,
      });
    await react(
      seed,
      'STRATEGY',
      id,
      someReactions(strategy.key, author.hub, author.key),
      seed.daysAgo(strategy.daysAgo / 2),
    );
  }
}

/** A few people of the hub react to each strategy; who does follows from its key, so every run is the same. */
function someReactions(key: string, hub: string, author: string) {
  const audience = people.filter(person => person.hub === hub && person.key !== author && person.role !== 'colleague');
  const start = Number(key.replace(/\D/g, ''));
  const pick = (count: number, step: number) =>
    Array.from({ length: count }, (_, index) => audience[(start * step + index * 5) % audience.length]?.key ?? author);
  return {
    THANKS: [...new Set(pick(start % 5, 3))],
    TRYING: [...new Set(pick(start % 3, 7))],
    INSIGHT: [...new Set(pick((start + 1) % 4, 2))],
  };
}
