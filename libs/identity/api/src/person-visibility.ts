import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@tessellate/api-kernel';

/** A domain that knows who shares what with whom says which people the viewer may see. Works on sets of ids. */
export interface PersonVisibilityContributor {
  visibleIds(ctx: RequestContext, ids: string[]): Promise<Iterable<string>>;
}

/** People see themselves, and whoever any registered domain says they share an audience with. */
@Injectable()
export class PersonVisibility {
  private readonly contributors: PersonVisibilityContributor[] = [];

  register(contributor: PersonVisibilityContributor): void {
    this.contributors.push(contributor);
  }

  async visibleIds(ctx: RequestContext, ids: string[]): Promise<Set<string>> {
    const me = ctx.viewer?.personId;
    if (!me) return new Set();
    const visible = new Set(ids.filter(id => id === me));
    for (const contributor of this.contributors) {
      const open = ids.filter(id => !visible.has(id));
      if (open.length === 0) break;
      for (const id of await contributor.visibleIds(ctx, open)) visible.add(id);
    }
    return visible;
  }

  async isVisible(ctx: RequestContext, id: string): Promise<boolean> {
    return (await this.visibleIds(ctx, [id])).has(id);
  }
}
