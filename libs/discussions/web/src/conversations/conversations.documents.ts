import { graphql } from '../gql';

export const ConversationListQuery = graphql(/* GraphQL */ `
  query ConversationList($first: Int!, $after: String, $name: PlainText) {
    conversations(first: $first, after: $after, name: $name) {
      edges {
        cursor
        node {
          id
          unreadCount
          level
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

export const OpenConversationMutation = graphql(/* GraphQL */ `
  mutation OpenConversation($input: OpenConversationInput!) {
    openConversation(input: $input) {
      id
      ...ThreadRow_thread
    }
  }
`);

export const ConversationPeopleQuery = graphql(/* GraphQL */ `
  query ConversationPeople($id: UUID!) {
    thread(id: $id) {
      id
      people {
        id
        hasLeft
        person {
          id
          name
        }
      }
    }
    writersChoice {
      id
      blocked {
        id
      }
    }
  }
`);

export const CorrespondentQuery = graphql(/* GraphQL */ `
  query Correspondent($personId: UUID!) {
    correspondent(personId: $personId) {
      id
      threadId
      refusal
      blocked
      person {
        id
        name
      }
    }
  }
`);

export const WritersChoiceQuery = graphql(/* GraphQL */ `
  query WritersChoice {
    writersChoice {
      id
      leadersOnly
      blocked {
        id
        name
      }
    }
  }
`);

export const ChooseWritersMutation = graphql(/* GraphQL */ `
  mutation ChooseWriters($input: ChooseWritersInput!) {
    chooseWriters(input: $input) {
      id
      leadersOnly
    }
  }
`);

export const BlockPersonMutation = graphql(/* GraphQL */ `
  mutation BlockPerson($input: BlockPersonInput!) {
    blockPerson(input: $input) {
      id
      refusal
      blocked
    }
  }
`);

export const LeaveConversationMutation = graphql(/* GraphQL */ `
  mutation LeaveConversation($input: LeaveConversationInput!) {
    leaveConversation(input: $input)
  }
`);
