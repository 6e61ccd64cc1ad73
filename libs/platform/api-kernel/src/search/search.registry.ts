import { Injectable } from '@nestjs/common';
import type { TargetRef } from '@tessellate/contract';
import type { RequestContext } from '../context/request-context';
import { invalidInput } from '../errors/app-error';

/** What each source finds, by its name. Domains add theirs by declaration merging: `interface SearchSources { notes: NoteType }`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the platform itself has nothing to be found
export interface SearchSources {}
type SourceName = keyof SearchSources;

export interface SearchFor {
  text: string;
  first: number;
  /** Only people who can read this place, or what is shared with this audience. A source without people leaves it aside. */
  readersOf?: { place?: TargetRef | null; audienceId?: string | null };
}

/** How a domain lets its things be found. It answers only what the viewer may see, the best first. */
export interface SearchSource<Name extends SourceName = SourceName> {
  name: Name;
  /** How many may be asked for at once. */
  most: number;
  find(ctx: RequestContext, search: SearchFor): Promise<SearchSources[Name][]>;
}

/** Everything that can be searched. Operations, and later whatever searches several domains at once, ask here. */
@Injectable()
export class SearchRegistry {
  private readonly sources = new Map<SourceName, SearchSource>();

  register<Name extends SourceName>(source: SearchSource<Name>): void {
    if (this.sources.has(source.name)) throw new Error(`Two sources for ${source.name}`);
    this.sources.set(source.name, source as SearchSource);
  }

  get names(): SourceName[] {
    return [...this.sources.keys()];
  }

  /** @throws AppError INVALID_INPUT when too many are asked for */
  async find<Name extends SourceName>(
    ctx: RequestContext,
    name: Name,
    search: SearchFor,
  ): Promise<SearchSources[Name][]> {
    const source = this.sources.get(name);
    if (!source) throw new Error(`No domain registered the search source ${name}`);
    if (search.first < 1 || search.first > source.most)
      throw invalidInput(`Ask for 1 to ${source.most} at a time.`, 'first');
    return source.find(ctx, search) as Promise<SearchSources[Name][]>;
  }
}
