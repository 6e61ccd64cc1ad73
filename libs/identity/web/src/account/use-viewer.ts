import { useQuery } from '@apollo/client/react';
import type { ResultOf } from '@tessellate/web-kernel';
import { graphql } from '../gql';

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
