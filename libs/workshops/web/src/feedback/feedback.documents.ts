import type { ResultOf } from '@tessellate/web-kernel';
import { graphql } from '../gql';

/** What the viewer may know of a workshop's feedback. */
export const FeedbackFragment = graphql(/* GraphQL */ `
  fragment WorkshopFeedbackParts on Workshop {
    id
    number
    feedback {
      id
      open
      openedAt
      closesAt
      viewerCanAnswer
      viewerAnswered
      answers
      results {
        worth
        ready
        texts
      }
    }
  }
`);

export type Feedback = NonNullable<ResultOf<typeof FeedbackFragment>['feedback']>;
export type FeedbackResults = NonNullable<Feedback['results']>;

export const OpenWorkshopFeedback = graphql(/* GraphQL */ `
  mutation OpenWorkshopFeedback($input: WorkshopFeedbackInput!) {
    openWorkshopFeedback(input: $input) {
      id
      ...WorkshopFeedbackParts
      ...WorkshopDayParts
    }
  }
`);

export const CloseWorkshopFeedback = graphql(/* GraphQL */ `
  mutation CloseWorkshopFeedback($input: WorkshopFeedbackInput!) {
    closeWorkshopFeedback(input: $input) {
      id
      ...WorkshopFeedbackParts
    }
  }
`);

export const AnswerWorkshopFeedback = graphql(/* GraphQL */ `
  mutation AnswerWorkshopFeedback($input: AnswerWorkshopFeedbackInput!) {
    answerWorkshopFeedback(input: $input) {
      id
      ...WorkshopFeedbackParts
    }
  }
`);

export const FeedbackCsvQuery = graphql(/* GraphQL */ `
  query WorkshopFeedbackCsv($id: UUID!) {
    workshopFeedbackCsv(workshopId: $id)
  }
`);

export const feedbackPath = (workshopPath: string): string => `${workshopPath}/feedback`;
