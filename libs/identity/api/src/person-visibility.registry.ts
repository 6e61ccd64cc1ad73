import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@tessellate/api-kernel';
import DataLoader from 'dataloader';

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

  /** Asked of many at once for whatever a page shows of people. */
  async isVisible(ctx: RequestContext, id: string): Promise<boolean> {
    if (id === ctx.viewer?.personId) return true;
    return ctx
      .loader('identity.visible', () => new DataLoader<string, boolean>(ids => this.areVisible(ctx, ids)))
      .load(id);
  }

  private async areVisible(ctx: RequestContext, ids: readonly string[]): Promise<boolean[]> {
    const visible = await this.visibleIds(ctx, [...ids]);
    return ids.map(id => visible.has(id));
  }
}
