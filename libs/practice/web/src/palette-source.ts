import type { PaletteSource } from '@tessellate/web-kernel';
import { graphql } from './gql';

const PaletteStrategies = graphql(/* GraphQL */ `
  query PaletteStrategies($query: String!) {
    searchStrategies(query: $query, first: 6) {
      id
      title
      author {
        id
        name
      }
    }
  }
`);

/** Strategies by words, or by formula: `$\frac{a}{b}$`. */
export const strategyPaletteSource: PaletteSource = {
  id: 'strategies',
  heading: 'Strategies',
  search: async (client, query, signal) => {
    const { data } = await client.query({
      query: PaletteStrategies,
      variables: { query },
      fetchPolicy: 'network-only',
      context: { fetchOptions: { signal } },
    });
    return (data?.searchStrategies ?? []).map(({ id, title, author }) => ({
      id,
      title,
      detail: author.name,
      to: `/practice/${id}`,
    }));
  },
};
