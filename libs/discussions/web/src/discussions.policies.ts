import type { FieldPolicy, Reference, TypePolicies } from '@apollo/client/cache';
import { connectionPolicy } from '@tessellate/web-kernel';

export interface StoredEdge {
  __typename?: string;
  cursor: string;
  node: Reference;
}

export interface StoredPage {
  __typename?: string;
  edges: StoredEdge[];
  pageInfo: {
    __typename?: string;
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/**
 * One window of a thread's messages without holes. A page that touches the window extends it; one that lies elsewhere,
 * after a jump, replaces it.
 */
const messages: FieldPolicy<StoredPage> = {
  keyArgs: false,
  merge(existing, incoming, { readField }) {
    const numberOf = (edge: StoredEdge | undefined): number =>
      edge ? (readField<number>('number', edge.node) ?? 0) : 0;
    if (!existing || existing.edges.length === 0 || incoming.edges.length === 0) {
      return incoming.edges.length === 0 && existing ? existing : incoming;
    }
    const [low, high] = [numberOf(existing.edges[0]), numberOf(existing.edges.at(-1))];
    const [from, to] = [numberOf(incoming.edges[0]), numberOf(incoming.edges.at(-1))];
    if (to < low - 1 || from > high + 1) return incoming;
    const byNumber = new Map([...existing.edges, ...incoming.edges].map(edge => [numberOf(edge), edge]));
    const edges = [...byNumber.entries()].sort(([a], [b]) => a - b).map(([, edge]) => edge);
    return {
      ...incoming,
      edges,
      pageInfo: {
        ...incoming.pageInfo,
        hasPreviousPage: from <= low ? incoming.pageInfo.hasPreviousPage : existing.pageInfo.hasPreviousPage,
        hasNextPage: to >= high ? incoming.pageInfo.hasNextPage : existing.pageInfo.hasNextPage,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  },
};

export const discussionsTypePolicies: TypePolicies = {
  Thread: { fields: { messages, viewerCan: { merge: true } } },
  Poll: { keyFields: ['messageId'] },
  Query: {
    fields: {
      threads: connectionPolicy(['audienceId', 'stepId', 'unread']),
      saved: connectionPolicy([]),
      conversations: connectionPolicy(['name']),
    },
  },
};
