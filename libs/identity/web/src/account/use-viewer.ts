import { useQuery } from '@apollo/client/react';
import { graphql, type ResultOf } from '@tessellate/web-kernel';

export const ViewerQuery = graphql(/* GraphQL */ `
  query IdentityViewer {
    viewer {
      id
      email
      demo
      person {
        id
        name
        jobTitle
        pictureFileId
      }
    }
  }
`);

export type SignedInViewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;

/** The signed-in person: undefined while it is not known, null for a visitor. */
export function useViewer(): SignedInViewer | null | undefined {
  const { data } = useQuery(ViewerQuery, { fetchPolicy: 'cache-first' });
  return data?.viewer;
}
