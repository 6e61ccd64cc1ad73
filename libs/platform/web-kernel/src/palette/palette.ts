import type { ApolloClient } from '@apollo/client/core';

export interface PaletteItem {
  id: string;
  title: string;
  /** Such as the place of a person or who shares a text. */
  detail?: string;
  to: string;
}

/** What a domain lets people find with Ctrl/⌘ K. The app collects them. */
export interface PaletteSource {
  id: string;
  /** Heading of its group, such as "People". */
  heading: string;
  /** At most eight hits, best first. An aborted search may reject; nobody reads its answer. */
  search: (client: ApolloClient, term: string, signal: AbortSignal) => Promise<PaletteItem[]>;
}
