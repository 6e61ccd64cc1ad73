import { graphql } from '../gql';

/** Counts and no names, nor words of the thread: the projector asks for it too. */
export const WorkshopThreadFragment = graphql(/* GraphQL */ `
  fragment WorkshopThread_panel on WorkshopThread {
    opensAt
    thread {
      id
      unreadCount
    }
  }
`);

export const WorkshopThreadQuery = graphql(/* GraphQL */ `
  query WorkshopThread($workshopId: UUID!) {
    workshopThread(workshopId: $workshopId) {
      ...WorkshopThread_panel
    }
  }
`);
