import { graphql } from '../gql';

/** What the viewer has saved of a thread: asked for beside the page, which must not wait for it. */
export const ThreadMarksQuery = graphql(/* GraphQL */ `
  query ThreadMarks($id: UUID!) {
    thread(id: $id) {
      id
      saved
      savedNumbers
    }
  }
`);

export const SetThreadLevelMutation = graphql(/* GraphQL */ `
  mutation SetThreadLevel($input: SetThreadLevelInput!) {
    setThreadLevel(input: $input) {
      id
      level
    }
  }
`);

export const MarkThreadUnreadMutation = graphql(/* GraphQL */ `
  mutation MarkThreadUnread($input: MarkThreadUnreadInput!) {
    markThreadUnread(input: $input) {
      id
      lastReadNumber
      unreadCount
    }
  }
`);

export const SavePostMutation = graphql(/* GraphQL */ `
  mutation SavePost($input: SavePostInput!) {
    savePost(input: $input) {
      id
      saved
      savedNumbers
    }
  }
`);

export const SavedItemFragment = graphql(/* GraphQL */ `
  fragment SavedItem_saved on SavedPost {
    id
    savedAt
    thread {
      id
      title
      unreadCount
    }
    message {
      id
      number
      excerpt
      createdAt
      author {
        id
        name
        pictureFileId
      }
    }
  }
`);

export const SavedQuery = graphql(/* GraphQL */ `
  query Saved($first: Int!, $after: String) {
    saved(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          ...SavedItem_saved
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

/** Where the key for the next unread thread leads. */
export const UnreadThreadIdsQuery = graphql(/* GraphQL */ `
  query UnreadThreadIds($audienceId: UUID!) {
    threads(audienceId: $audienceId, unread: true, first: 2) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);
