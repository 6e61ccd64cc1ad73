import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Of these groups, those that members have been shown something of. */
type Published = (tx: EntityManager, workGroupIds: string[]) => Promise<string[]>;

/** Domains above say here which groups are published: those keep the version of their project. */
@Injectable()
export class PublishedPlans {
  private readonly sources: Published[] = [];

  register(published: Published): void {
    this.sources.push(published);
  }

  async notYet(tx: EntityManager, workGroupIds: string[]): Promise<string[]> {
    const published = new Set<string>();
    for (const among of this.sources) for (const id of await among(tx, workGroupIds)) published.add(id);
    return workGroupIds.filter(id => !published.has(id));
  }
}
