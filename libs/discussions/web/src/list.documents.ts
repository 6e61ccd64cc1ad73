import { graphql } from './gql';

export const ThreadRowFragment = graphql(/* GraphQL */ `
  fragment ThreadRow_thread on Thread {
    id
    title
    audienceId
    stepId
    lastNumber
    lastMessageAt
    lastReadNumber
    unreadCount
    level
    pinned
    locked {
      at
      reason
    }
    createdBy {
      id
      name
      pictureFileId
    }
    summary {
      id
      people
      messages
      text
    }
    lastMessage {
      id
      excerpt
      author {
        id
        name
        pictureFileId
      }
    }
  }
`);

export const ThreadListQuery = graphql(/* GraphQL */ `
  query ThreadList($audienceId: UUID!, $first: Int!, $after: String, $unread: Boolean) {
    threads(audienceId: $audienceId, first: $first, after: $after, unread: $unread) {
      edges {
        cursor
        node {
          id
          stepId
          pinned
          ...ThreadRow_thread
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

export const DiscussionGroupsQuery = graphql(/* GraphQL */ `
  query DiscussionGroups {
    myWorkGroups {
      id
      title
      reference
      steps {
        id
        position
        kind
        number
        title
        state
      }
    }
  }
`);

export const UnreadThreadsQuery = graphql(/* GraphQL */ `
  query UnreadThreads {
    unreadThreads {
      threads
      audiences {
        audienceId
        kind
        threads
        messages
      }
    }
  }
`);
