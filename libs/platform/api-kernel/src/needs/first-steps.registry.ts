import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../context/request-context';

/** Something useful that somebody new can do within a few minutes. */
export interface FirstStep {
  /** Begins with a word for what it is of: `diary.subscribe`. */
  id: string;
  /** What one does: “Put the meetings in your calendar”. */
  title: string;
  /** What it is good for, in one sentence. */
  detail: string;
  /** Where it is done, in the web app, and what the link to there says. */
  path: string;
  action: string;
  /** Found in what there is, never remembered: done elsewhere is done too. */
  done: boolean;
  /** The lowest comes first. */
  order: number;
}

/** How a domain says what it has for whoever begins, without knowing where that is shown. */
export interface FirstStepSource {
  /** What there is for `ctx.me` by what they are; nothing for those whom it does not concern. */
  steps(ctx: RequestContext): Promise<FirstStep[]>;
  /** Makes ready what can be made ready, such as a draft, inside of a command. @returns where it is done */
  begin?(tx: EntityManager, ctx: RequestContext, stepId: string): Promise<string>;
}

/** What somebody new can do first. Whoever shows it asks here. */
@Injectable()
export class FirstStepsRegistry {
  private readonly sources = new Set<FirstStepSource>();

  register(source: FirstStepSource): void {
    this.sources.add(source);
  }

  /** @returns each step with whose it is, in their order */
  async all(ctx: RequestContext): Promise<{ step: FirstStep; source: FirstStepSource }[]> {
    const found = await Promise.all(
      [...this.sources].map(async source => (await source.steps(ctx)).map(step => ({ step, source }))),
    );
    return found.flat().sort((a, b) => a.step.order - b.step.order || (a.step.id < b.step.id ? -1 : 1));
  }
}
