import { gql, InMemoryCache } from '@apollo/client/core';
import { connectionPolicy } from './policies';

const QUERY = gql`
  query Things($first: Int, $after: String) {
    things(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

interface Answer {
  things: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

const listOf = (ids: string, hasNextPage = true) => ({
  things: {
    __typename: 'ThingConnection',
    edges: [...ids].map(id => ({ __typename: 'ThingEdge', cursor: id, node: { __typename: 'Thing', id } })),
    pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: ids.at(-1) },
  },
});

function listAfter(...answers: [after: string | undefined, ids: string, hasNextPage?: boolean][]) {
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { things: connectionPolicy() } } } });
  for (const [after, ids, hasNextPage] of answers)
    cache.writeQuery({ query: QUERY, variables: { first: 2, after }, data: listOf(ids, hasNextPage) });
  const { things } = cache.readQuery<Answer>({ query: QUERY, variables: { first: 2 } })!;
  return `${things.edges.map(({ node }) => node.id).join('')}${things.pageInfo.hasNextPage ? '…' : ''} ${things.pageInfo.endCursor}`;
}

describe('a list that was loaded page by page', () => {
  it('keeps what was loaded below when its beginning is asked for anew', () => {
    expect(listAfter([undefined, 'ab'], ['b', 'cd'], [undefined, 'ab'])).toBe('abcd… d');
    expect(listAfter([undefined, 'ab'], ['b', 'cd', false], [undefined, 'ab'])).toBe('abcd d');
  });

  it('takes in what is new above, and doubles nothing that moved', () => {
    expect(listAfter([undefined, 'ab'], ['b', 'cd'], [undefined, 'na'])).toBe('nabcd… d');
    expect(listAfter([undefined, 'ab'], ['b', 'cd'], [undefined, 'da'])).toBe('dabc… d');
  });

  it('begins anew where the new beginning does not meet what was there, and where it is all there is', () => {
    expect(listAfter([undefined, 'ab'], ['b', 'cd'], [undefined, 'xy'])).toBe('xy… y');
    expect(listAfter([undefined, 'ab'], ['b', 'cd'], [undefined, 'ab', false])).toBe('ab b');
  });
});
