import { StrategyService } from '@tessellate/practice-api';
import type { SeedContext } from '../seed-context';
import { workGroupIdOf } from './community';

const md = String.raw;

/** A strategy that began as what a colleague wrote in a thread, who is asked whether all hubs may read it. */
export async function seedStrategyOrigins(seed: SeedContext): Promise<void> {
  await seed.app.get(StrategyService).create(
    await seed.actingAs('a6'),
    {
      mutationId: seed.id('strategy', 'goes'),
      fromMessageId: seed.id('message', 'a-pupils-said:11'),
      workGroupId: workGroupIdOf(seed, 'A'),
      title: 'Counting goes, not cakes: what the bit left over is',
      reach: 'ALL_HUBS',
      bigIdeas: ['REPRESENTATION_AND_STRUCTURE'],
      keyStages: ['KS3'],
      topics: ['fractions', 'talk-and-language'],
      sections: {
        context: seed.document(md`
Year 7, five classes. After dividing by a fraction, most pupils wrote what was left of the whole instead of what was left of the divisor.
        `),
        did: seed.document(md`
One whole lesson on $2 \div \tfrac34$. A pupil who had written $2\tfrac12$ explained it to a partner who had $2\tfrac23$: “I’ve got half a cake left.” “Yes, but we’re not counting cakes, we’re counting goes.”

We kept the word. Every diagram of a division now has a “go” drawn beside it, before anybody counts.
        `),
        happened: seed.document(md`
Four of five classes now ask “how much of a go?” without being told to. The fifth counts cakes.
        `),
      },
    },
    seed.daysAgo(3),
  );
}
