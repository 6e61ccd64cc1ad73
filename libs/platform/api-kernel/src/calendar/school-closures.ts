import { Injectable } from '@nestjs/common';

/** The name of the closure that a London date lies in, `2026-10-26`; null while schools are open. */
export type ClosureOn = (date: string) => string | null;

/**
 * The closures of schools that this installation keeps: those of most schools, and what was corrected or added locally. The
 * domain that keeps them gives them; what a lower domain plans looks at them all the same.
 */
@Injectable()
export class SchoolClosures {
  private source: () => Promise<ClosureOn> = () => Promise.resolve(() => null);

  follow(source: () => Promise<ClosureOn>): void {
    this.source = source;
  }

  /** As they are now. */
  current(): Promise<ClosureOn> {
    return this.source();
  }
}
