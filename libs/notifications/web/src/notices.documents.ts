import { graphql } from './gql';

export const NoticesQuery = graphql(/* GraphQL */ `
  query Notices($first: Int!, $after: String) {
    unreadNotices {
      count
      paths
    }
    notices(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          readAt
          ...NoticeRow_notice
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const NoticeReadFragment = graphql(/* GraphQL */ `
  fragment NoticeRead_notice on Notice {
    id
    readAt
  }
`);
