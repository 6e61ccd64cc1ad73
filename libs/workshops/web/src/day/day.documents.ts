import type { ResultOf } from '@tessellate/web-kernel';
import { graphql } from '../gql';

/** Where a workshop stands: all that the projector and the facilitator's device need, and nobody's name. */
export const WorkshopDayFragment = graphql(/* GraphQL */ `
  fragment WorkshopDayParts on Workshop {
    id
    number
    title
    format
    startsAt
    agendaItems {
      id
      title
      minutes
      prompt
    }
    day {
      id
      version
      itemId
      runningSince
      progress {
        itemId
        elapsedMs
        extraMinutes
      }
      finishedAt
      screen
      now
    }
    arrivals {
      here
      expected
    }
    taskBefore {
      id
      number
    }
    feedback {
      id
      open
      answers
    }
    code {
      code
      opensAt
      closesAt
    }
  }
`);

export type WorkshopOnDay = ResultOf<typeof WorkshopDayFragment>;

export const MoveWorkshopDay = graphql(/* GraphQL */ `
  mutation MoveWorkshopDay($input: MoveWorkshopDayInput!) {
    moveWorkshopDay(input: $input) {
      id
      ...WorkshopDayParts
    }
  }
`);

export const ShowOnProjector = graphql(/* GraphQL */ `
  mutation ShowOnProjector($input: ShowOnProjectorInput!) {
    showOnProjector(input: $input) {
      id
      ...WorkshopDayParts
    }
  }
`);
