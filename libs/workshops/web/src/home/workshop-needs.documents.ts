import type { ResultOf } from '@tessellate/web-kernel';
import { graphql } from '../gql';

export const WorkshopNeedsQuery = graphql(/* GraphQL */ `
  query WorkshopNeeds {
    workshopNeeds {
      kind
      count
      workshopId
      workGroupId
      reference
      number
      startsAt
      endsAt
      format
      beforeMove
    }
  }
`);

export type WorkshopNeed = ResultOf<typeof WorkshopNeedsQuery>['workshopNeeds'][number];
