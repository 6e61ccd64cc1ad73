import { graphql } from '../gql';

export const FirstStepsFragment = graphql(/* GraphQL */ `
  fragment FirstSteps_card on FirstSteps {
    doneCount
    steps {
      id
      title
      detail
      path
      action
      done
    }
  }
`);

export const SkipFirstStepsMutation = graphql(/* GraphQL */ `
  mutation SkipFirstSteps($input: SkipFirstStepsInput!) {
    skipFirstSteps(input: $input) {
      firstSteps {
        ...FirstSteps_card
      }
    }
  }
`);

export const FirstStepsSkippedQuery = graphql(/* GraphQL */ `
  query FirstStepsSkipped {
    firstStepsSkipped
  }
`);

export const BringBackFirstStepsMutation = graphql(/* GraphQL */ `
  mutation BringBackFirstSteps($input: BringBackFirstStepsInput!) {
    bringBackFirstSteps(input: $input) {
      firstSteps {
        ...FirstSteps_card
      }
    }
  }
`);

export const BeginFirstStepMutation = graphql(/* GraphQL */ `
  mutation BeginFirstStep($input: BeginFirstStepInput!) {
    beginFirstStep(input: $input) {
      path
    }
  }
`);
