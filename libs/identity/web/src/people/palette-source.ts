import type { PaletteSource } from '@tessellate/web-kernel';
import { graphql } from '../gql';

const PalettePeopleQuery = graphql(/* GraphQL */ `
  query PalettePeople($query: String!) {
    searchPeople(query: $query, first: 8) {
      id
      name
      jobTitle
      school {
        id
        name
      }
    }
  }
`);

/** People in the palette, by any part of their name. */
export const peoplePaletteSource: PaletteSource = {
  id: 'people',
  heading: 'People',
  search: async (client, term, signal) => {
    const { data } = await client.query({
      query: PalettePeopleQuery,
      variables: { query: term },
      fetchPolicy: 'network-only',
      context: { fetchOptions: { signal } },
    });
    return (data?.searchPeople ?? []).map(({ id, name, jobTitle, school }) => ({
      id,
      title: name,
      detail: [jobTitle, school?.name].filter(Boolean).join(' · '),
      to: `/people/${id}`,
    }));
  },
};
