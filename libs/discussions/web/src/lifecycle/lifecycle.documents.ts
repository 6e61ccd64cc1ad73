import type { ResultOf } from '@tessellate/web-kernel';
import { graphql } from '../gql';

export const ThreadSummaryFragment = graphql(/* GraphQL */ `
  fragment ThreadSummary_summary on ThreadSummary {
    id
    people
    messages
    text
    version
    editedAt
    editedBy {
      id
      name
    }
    quotes {
      id
      number
      excerpt
      author {
        id
        name
      }
    }
    questions {
      id
      number
      excerpt
      author {
        id
        name
      }
    }
  }
`);

export type Summary = ResultOf<typeof ThreadSummaryFragment>;

/** What the cycle does with a thread: whether it opened it, and what was left when it closed. */
export const ThreadLifecycleQuery = graphql(/* GraphQL */ `
  query ThreadLifecycle($id: UUID!) {
    thread(id: $id) {
      id
      createdBy {
        id
      }
      summary {
        id
        ...ThreadSummary_summary
      }
    }
  }
`);

export const EditThreadSummaryMutation = graphql(/* GraphQL */ `
  mutation EditThreadSummary($input: EditThreadSummaryInput!) {
    editThreadSummary(input: $input) {
      id
      summary {
        id
        ...ThreadSummary_summary
      }
    }
  }
`);
