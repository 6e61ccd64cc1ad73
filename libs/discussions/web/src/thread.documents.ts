import { graphql } from './gql';

export const ThreadPageQuery = graphql(/* GraphQL */ `
  query ThreadPage($id: UUID!, $first: Int, $after: String, $last: Int, $before: String, $around: Int) {
    thread(id: $id) {
      id
      ...ThreadState_thread
      messages(first: $first, after: $after, last: $last, before: $before, around: $around) {
        edges {
          cursor
          node {
            id
            number
            ...MessageItem_message
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
  }
`);

export const ThreadStateQuery = graphql(/* GraphQL */ `
  query ThreadState($id: UUID!) {
    thread(id: $id) {
      id
      ...ThreadState_thread
    }
  }
`);

export const MessagesAfterQuery = graphql(/* GraphQL */ `
  query MessagesAfter($threadId: UUID!, $number: Int!) {
    messagesAfter(threadId: $threadId, number: $number) {
      id
      number
      ...MessageItem_message
    }
  }
`);

/** Where a thread of a Work Group hangs in the cycle. */
export const ThreadContextQuery = graphql(/* GraphQL */ `
  query ThreadContext($workGroupId: UUID!) {
    workGroup(id: $workGroupId) {
      id
      title
      reference
      steps {
        id
        position
        kind
        number
        title
        brief
        startsAt
        dueAt
        state
      }
    }
  }
`);

export const ThreadHubQuery = graphql(/* GraphQL */ `
  query ThreadHub($id: UUID!) {
    hub(id: $id) {
      id
      name
      shortName
    }
  }
`);

export const MessageDocumentQuery = graphql(/* GraphQL */ `
  query MessageDocument($id: UUID!) {
    message(id: $id) {
      id
      version
      document
    }
  }
`);

export const RestoredMessageQuery = graphql(/* GraphQL */ `
  query RestoredMessage($id: UUID!) {
    message(id: $id) {
      id
      ...MessageItem_message
    }
  }
`);

export const EditMessageMutation = graphql(/* GraphQL */ `
  mutation EditMessage($input: EditMessageInput!) {
    editMessage(input: $input) {
      id
      ...MessageItem_message
    }
  }
`);

export const RemoveMessageMutation = graphql(/* GraphQL */ `
  mutation RemoveMessage($input: RemoveMessageInput!) {
    removeMessage(input: $input) {
      id
      ...MessageItem_message
    }
  }
`);

export const RestoreMessageMutation = graphql(/* GraphQL */ `
  mutation RestoreMessage($input: RestoreMessageInput!) {
    restoreMessage(input: $input) {
      id
      ...MessageItem_message
    }
  }
`);

export const MarkThreadReadMutation = graphql(/* GraphQL */ `
  mutation MarkThreadRead($input: MarkThreadReadInput!) {
    markThreadRead(input: $input) {
      id
      lastNumber
      lastReadNumber
      unreadCount
    }
  }
`);

export const RenameThreadMutation = graphql(/* GraphQL */ `
  mutation RenameThread($input: RenameThreadInput!) {
    renameThread(input: $input) {
      id
      ...ThreadState_thread
    }
  }
`);

export const PinThreadMutation = graphql(/* GraphQL */ `
  mutation PinThread($input: PinThreadInput!) {
    pinThread(input: $input) {
      id
      ...ThreadState_thread
    }
  }
`);

export const LockThreadMutation = graphql(/* GraphQL */ `
  mutation LockThread($input: LockThreadInput!) {
    lockThread(input: $input) {
      id
      ...ThreadState_thread
    }
  }
`);

export const UnlockThreadMutation = graphql(/* GraphQL */ `
  mutation UnlockThread($input: LockThreadInput!) {
    unlockThread(input: $input) {
      id
      ...ThreadState_thread
    }
  }
`);
