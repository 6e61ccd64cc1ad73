import { graphql } from './gql';

// What is asked once somebody acts: the questions of `list.documents` are on the first page of every visit.

export const HubNamesQuery = graphql(/* GraphQL */ `
  query HubNames {
    hubs {
      id
      name
      shortName
    }
  }
`);

export const SearchThreadsQuery = graphql(/* GraphQL */ `
  query SearchThreads($query: String!) {
    searchThreads(query: $query) {
      number
      excerpt
      thread {
        id
        title
      }
    }
  }
`);

export const CreateThreadMutation = graphql(/* GraphQL */ `
  mutation CreateThread($input: CreateThreadInput!) {
    createThread(input: $input) {
      id
      stepId
      pinned
      ...ThreadRow_thread
    }
  }
`);

export const MarkThreadsReadMutation = graphql(/* GraphQL */ `
  mutation MarkThreadsRead($input: MarkThreadsReadInput!) {
    markThreadsRead(input: $input) {
      id
      lastReadNumber
      unreadCount
    }
  }
`);
