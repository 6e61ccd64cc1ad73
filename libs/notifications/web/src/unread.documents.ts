import { graphql } from '@tessellate/web-kernel';

export const UnreadNoticesQuery = graphql(/* GraphQL */ `
  query UnreadNotices {
    unreadNoticeCount
  }
`);
