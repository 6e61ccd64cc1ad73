import type { ResultOf } from '@tessellate/web-kernel';
import { graphql } from '../gql';

export const ApplicationStatusQuery = graphql(/* GraphQL */ `
  query ApplicationStatus($token: String!) {
    applicationStatus(token: $token) {
      id
      reference
      state
      name
      projectName
      academicYear
      workGroupId
      hub {
        id
        name
        ...HubMark
      }
      school {
        id
        name
      }
      submittedAt
      commitment
      commitmentAt
      headteacherName
      headteacherEmail
      waitlistPosition
      offerExpiresAt
      decisionReason
      ending
      commitmentRequired
      commitmentWaived
      viewerCan {
        withdraw
        askHeadteacher
      }
    }
  }
`);

export type ApplicationStatus = ResultOf<typeof ApplicationStatusQuery>['applicationStatus'];
