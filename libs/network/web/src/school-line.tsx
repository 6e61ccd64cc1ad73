import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { graphql } from './gql';

export const SchoolLineFragment = graphql(/* GraphQL */ `
  fragment SchoolLine on School {
    id
    name
    town
  }
`);

/** “Varndean School, Brighton”, without the town where the name says it already. */
export function SchoolLine({ school }: { school: FragmentOf<typeof SchoolLineFragment> }) {
  const { name, town } = readFragment(SchoolLineFragment, school);
  return <bdi>{town && !name.includes(town) ? `${name}, ${town}` : name}</bdi>;
}
