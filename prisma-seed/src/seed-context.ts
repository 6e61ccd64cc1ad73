import type { INestApplicationContext } from '@nestjs/common';
import { type RequestContext, RequestContextFactory } from '@tessellate/api-kernel';
import type { RichDocument } from '@tessellate/rich-text';
import { fromMarkdown } from '@tessellate/rich-text/markdown';
import { createHash } from 'node:crypto';
import { people } from './content/people';

const DAY_MS = 86_400_000;

/** What all steps of the seed share: stable ids, dates counted from today, people by key. */
export class SeedContext {
  readonly startedAt = new Date();
  private readonly contexts = new Map<string, RequestContext>();

  constructor(readonly app: INestApplicationContext) {}

  /** The same uuid for the same key in every run, so that links into the demo community stay good. */
  id(kind: string, key: string): string {
    const hex = createHash('sha256').update(`tessellate demo:${kind}:${key}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }

  person(key: string): string {
    return this.id('person', key);
  }

  /** Acts as somebody of the cast. Asked again for each step, because access grows as memberships are made. */
  async actingAs(key: string): Promise<RequestContext> {
    let ctx = this.contexts.get(key);
    if (!ctx) {
      ctx = await this.app.get(RequestContextFactory).forPerson(this.person(key));
      this.contexts.set(key, ctx);
    }
    return ctx;
  }

  daysAgo(days: number): Date {
    return new Date(this.startedAt.getTime() - days * DAY_MS);
  }

  document(markdown: string): RichDocument {
    return fromMarkdown(markdown, {
      mention: key => {
        const person = people.find(candidate => candidate.key === key);
        return person ? { personId: this.person(key), label: person.name } : null;
      },
    });
  }
}
