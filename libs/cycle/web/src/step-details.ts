import type { ResultOf } from '@tessellate/web-kernel';
import type { Unnamed } from './cycle';
import { graphql } from './gql';

/** What stands below a step on the group's page and in its plan; Home asks for none of it. */
export const StepDetailsFragment = graphql(/* GraphQL */ `
  fragment CycleStepDetails on CycleStep {
    id
    cancelReason
    accessNotes
    agenda
    agendaItems {
      id
      title
      minutes
      prompt
    }
    resources {
      label
      url
      file {
        id
        name
        mediaType
        bytes
      }
    }
  }
`);

export type StepDetails = Unnamed<ResultOf<typeof StepDetailsFragment>>;
