import { graphql } from './gql';

/** What Home asks of practice, in one question. */
export const NewFromGroupQuery = graphql(/* GraphQL */ `
  query NewFromGroup {
    strategyDrafts {
      strategyId
      title
      savedAt
    }
    strategies(first: 3, filter: { ownGroups: true }) {
      edges {
        cursor
        node {
          id
          ...StrategyCard
        }
      }
    }
  }
`);
