import type { PaletteSource } from '@tessellate/web-kernel';
import { graphql } from './gql';

const PaletteDepartments = graphql(/* GraphQL */ `
  query PaletteDepartments($query: String!) {
    searchDepartments(query: $query, first: 6) {
      id
      name
      school {
        id
        name
        town
      }
    }
  }
`);

/** Departments by school, place, or what they wrote. */
export const departmentPaletteSource: PaletteSource = {
  id: 'departments',
  heading: 'Departments',
  search: async (client, query, signal) => {
    const { data } = await client.query({
      query: PaletteDepartments,
      variables: { query },
      fetchPolicy: 'network-only',
      context: { fetchOptions: { signal } },
    });
    return (data?.searchDepartments ?? []).map(({ id, name, school }) => ({
      id,
      title: school.name,
      detail: [name, school.town].filter(Boolean).join(', '),
      to: `/departments/${id}`,
    }));
  },
};
