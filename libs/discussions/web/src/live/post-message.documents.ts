import { graphql } from '../gql';

/** By itself: whoever sends from another page needs none of a thread's other questions. */
export const PostMessageMutation = graphql(/* GraphQL */ `
  mutation PostMessage($input: PostMessageInput!) {
    postMessage(input: $input) {
      ... on MessageStored {
        message {
          id
          number
          ...MessageItem_message
        }
      }
      ... on ThreadLocked {
        threadId
        explanation
        reason
      }
    }
  }
`);
