import { graphql } from './gql';

export const UnreadNoticesQuery = graphql(/* GraphQL */ `
  query UnreadNotices {
    unreadNotices {
      count
      paths
    }
  }
`);

export const MarkNoticesReadMutation = graphql(/* GraphQL */ `
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      unread {
        count
        paths
      }
    }
  }
`);
