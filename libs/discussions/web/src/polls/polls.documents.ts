import { graphql } from '../gql';

export const PostPollMutation = graphql(/* GraphQL */ `
  mutation PostPoll($input: PostPollInput!) {
    postPoll(input: $input) {
      ... on MessageStored {
        message {
          id
          ...MessageItem_message
        }
      }
      ... on ThreadLocked {
        threadId
        explanation
      }
    }
  }
`);

export const VoteInPollMutation = graphql(/* GraphQL */ `
  mutation VoteInPoll($input: VoteInPollInput!) {
    voteInPoll(input: $input) {
      messageId
      closed
      voters
      mine
      answers {
        position
        text
        votes
      }
    }
  }
`);

export const ClosePollMutation = graphql(/* GraphQL */ `
  mutation ClosePoll($input: ClosePollInput!) {
    closePoll(input: $input) {
      messageId
      closed
      voters
      mine
      answers {
        position
        text
        votes
      }
    }
  }
`);

/** Who chose what, for a poll that is not anonymous. */
export const PollVotersQuery = graphql(/* GraphQL */ `
  query PollVoters($id: UUID!) {
    message(id: $id) {
      id
      poll {
        messageId
        answers {
          position
          text
          people {
            id
            name
          }
        }
      }
    }
  }
`);
