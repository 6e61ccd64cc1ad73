import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What a domain above keeps of the plans of a project's groups. */
interface Plans {
  /** Of these groups, those that members have been shown something of: they keep their version of the project. */
  publishedAmong: (tx: EntityManager, workGroupIds: string[]) => Promise<string[]>;
  /** A project that begins with the words of another begins with what its plans begin from, too. */
  copy: (tx: EntityManager, fromProjectId: string, toProjectId: string) => Promise<void>;
}

/** Plans lie with domains above, which say here what a project needs to know of them and to do with them. */
@Injectable()
export class ProjectPlans {
  private readonly sources: Plans[] = [];

  register(plans: Plans): void {
    this.sources.push(plans);
  }

  async notYet(tx: EntityManager, workGroupIds: string[]): Promise<string[]> {
    const published = new Set<string>();
    for (const { publishedAmong } of this.sources)
      for (const id of await publishedAmong(tx, workGroupIds)) published.add(id);
    return workGroupIds.filter(id => !published.has(id));
  }

  async copy(tx: EntityManager, fromProjectId: string, toProjectId: string): Promise<void> {
    for (const { copy } of this.sources) await copy(tx, fromProjectId, toProjectId);
  }
}
