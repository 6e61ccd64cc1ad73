import type { ResultOf } from '@tessellate/web-kernel';
import { graphql } from '../gql';

export const NeedRowFragment = graphql(/* GraphQL */ `
  fragment NeedRow_need on Need {
    key
    kind
    title
    detail
    path
    action
    urgency
    answers {
      id
      label
    }
    doneByLooking
    putOff
    putOffUntil
  }
`);

export type NeedParts = ResultOf<typeof NeedRowFragment>;

export const NeedsQuery = graphql(/* GraphQL */ `
  query Needs($first: Int!, $after: String, $putOff: Boolean, $home: Boolean!) {
    firstSteps @include(if: $home) {
      doneCount
      ...FirstSteps_card
    }
    needs(first: $first, after: $after, putOff: $putOff) {
      totalCount
      putOffCount
      complete
      edges {
        cursor
        node {
          key
          ...NeedRow_need
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const PutOffNeedMutation = graphql(/* GraphQL */ `
  mutation PutOffNeed($input: PutOffNeedInput!) {
    putOffNeed(input: $input) {
      key
      putOffUntil
    }
  }
`);

export const BringBackNeedMutation = graphql(/* GraphQL */ `
  mutation BringBackNeed($input: BringBackNeedInput!) {
    bringBackNeed(input: $input) {
      key
    }
  }
`);

export const AnswerNeedMutation = graphql(/* GraphQL */ `
  mutation AnswerNeed($input: AnswerNeedInput!) {
    answerNeed(input: $input) {
      key
    }
  }
`);
