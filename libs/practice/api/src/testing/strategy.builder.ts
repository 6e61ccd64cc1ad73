import { RequestContextFactory } from '@tessellate/api-kernel';
import type { Reach } from '@tessellate/practice-contract';
import { textDocument } from '@tessellate/rich-text';
import { randomUUID } from 'node:crypto';
import type { CreateStrategyInput } from '../graphql/strategy.input';
import { StrategyService } from '../strategy.service';

/** Whatever gives out the server's providers: a Nest application. */
interface Providers {
  get<T>(type: abstract new (...args: never[]) => T): T;
}

export interface StrategyOptions extends Partial<Omit<CreateStrategyInput, 'sections' | 'mutationId'>> {
  authorId: string;
  /** What was done, as plain text. */
  did?: string;
  reach?: Reach;
  publishedAt?: Date;
}

/** The input of a mutation that creates a strategy; pass only what the test is about. */
export function strategyInput(given: Partial<CreateStrategyInput> = {}): CreateStrategyInput {
  return {
    mutationId: randomUUID(),
    title: 'Ratio tables before the unitary method',
    reach: 'WORK_GROUP',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE'],
    keyStages: ['KS3'],
    topics: ['ratio-and-proportion'],
    sections: { context: textDocument('Year 8, mixed attainment.'), did: textDocument('Double number lines first.') },
    ...given,
  };
}

/** Publishes a strategy as its author would. @returns its id */
export async function aStrategy(
  app: Providers,
  { authorId, did, publishedAt, ...given }: StrategyOptions,
): Promise<string> {
  const ctx = await app.get(RequestContextFactory).forPerson(authorId);
  const input = strategyInput(given);
  if (did) input.sections = { ...input.sections, did: textDocument(did) };
  return app.get(StrategyService).create(ctx, input, publishedAt);
}
