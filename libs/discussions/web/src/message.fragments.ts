import { graphql } from './gql';

/** What a message shows. Socket events are written into the cache in this shape, so it must hold nothing they lack. */
export const MessageItemFragment = graphql(/* GraphQL */ `
  fragment MessageItem_message on Message {
    id
    threadId
    number
    createdAt
    editedAt
    version
    html
    excerpt
    author {
      id
      name
      pictureFileId
    }
    quote {
      id
      number
      excerpt
      author {
        id
        name
        pictureFileId
      }
    }
    reactions {
      kind
      count
      mine
    }
    poll {
      messageId
      several
      anonymous
      closesAt
      closed
      voters
      mine
      answers {
        position
        text
        votes
      }
    }
    removed {
      at
      reason
      by {
        id
        name
        pictureFileId
      }
    }
    viewerCan {
      edit
      remove
      moderate
      restore
      react
    }
  }
`);

/** The state of a thread as far as events and reading change it. */
export const ThreadStateFragment = graphql(/* GraphQL */ `
  fragment ThreadState_thread on Thread {
    id
    title
    audienceKind
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
      by {
        id
        name
        pictureFileId
      }
    }
    viewerCan {
      post
      moderate
      edit
    }
  }
`);

export const ThreadPreviewFragment = graphql(/* GraphQL */ `
  fragment ThreadPreview_preview on ThreadPreview {
    id
    excerpt
    author {
      id
      name
      pictureFileId
    }
  }
`);

/** The messages of a thread that the cache holds, whatever page they came with. */
export const ThreadWindowFragment = graphql(/* GraphQL */ `
  fragment ThreadWindow_thread on Thread {
    messages {
      edges {
        node {
          id
          number
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
      }
    }
  }
`);
