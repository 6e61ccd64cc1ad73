import { Injectable } from '@nestjs/common';

/** Something that has to be right before a Work Group begins. */
export interface LaunchItem {
  /** Begins with a word for what it is of: `cycle.dates`. */
  id: string;
  /** What is to be right: “Every workshop has a date”. */
  title: string;
  /** What is not, in a sentence: “Workshops 2 and 3 have none.” Not shown once it is done. */
  detail: string;
  /** Where it is mended, in the web app, and what the link to there says. */
  path: string;
  action: string;
  /** Found in what there is, never remembered. */
  done: boolean;
  /** The lowest comes first. */
  order: number;
  /** What facilitators may not know, such as who has not answered the hub. */
  managersOnly?: true;
}

/** How a domain says what it needs before a group begins, without knowing where that is shown. */
export interface LaunchSource {
  /** By group; nothing for those that it has nothing to say of. As many statements for a hundred groups as for one. */
  items(workGroupIds: readonly string[]): Promise<Map<string, LaunchItem[]>>;
}

/** What a group's launch needs. Whoever shows it asks here. */
@Injectable()
export class LaunchRegistry {
  private readonly sources = new Set<LaunchSource>();

  register(source: LaunchSource): void {
    this.sources.add(source);
  }

  /** @returns the items of each group, in their order */
  async all(workGroupIds: readonly string[]): Promise<Map<string, LaunchItem[]>> {
    const found = await Promise.all([...this.sources].map(source => source.items(workGroupIds)));
    return new Map(
      workGroupIds.map(id => [
        id,
        found.flatMap(items => items.get(id) ?? []).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
      ]),
    );
  }
}
