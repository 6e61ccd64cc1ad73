import type { ResultOf } from '@tessellate/web-kernel';
import { graphql } from './gql';

export const WorkshopFactsFragment = graphql(/* GraphQL */ `
  fragment WorkshopFacts on Workshop {
    id
    number
    title
    brief
    startsAt
    endsAt
    format
    venue
    accessNotes
    agenda
    agendaItems {
      id
      title
      minutes
      prompt
    }
    dayEquivalent
    published
    cancelledAt
    cancelReason
    materials {
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

export const WorkshopDaysFragment = graphql(/* GraphQL */ `
  fragment DaysParts on DaysSoFar {
    credit
    elsewhere
    possible
    days
    outOfReach
  }
`);

/** A line of the register. */
export const RegisterEntryFragment = graphql(/* GraphQL */ `
  fragment RegisterLine on RegisterEntry {
    member
    person {
      id
      name
      pictureFileId
    }
    school {
      id
      name
    }
    rsvp {
      choice
      reason
      answeredAt
      beforeMove
    }
    attendance {
      mark
      credit
      way
      markedAt
      arrivedAt
      freeUntil
    }
    days {
      credit
      possible
      days
      outOfReach
    }
  }
`);

/** Somebody who came without belonging to the group. */
export const RegisterVisitorFragment = graphql(/* GraphQL */ `
  fragment RegisterVisitor on WorkshopVisitor {
    id
    name
    school
    email
    arrivedAt
    letterAt
  }
`);

export type Visitor = ResultOf<typeof RegisterVisitorFragment>;
export type RegisterLine = ResultOf<typeof RegisterEntryFragment>;
export type WorkshopFacts = ResultOf<typeof WorkshopFactsFragment>;

export const RegisterQuery = graphql(/* GraphQL */ `
  query WorkshopRegister($id: UUID!) {
    workshop(id: $id) {
      id
      ...WorkshopFacts
      workGroup {
        id
        title
        reference
        viewerCan {
          appoint
        }
      }
      viewerCan {
        lead
        rsvp
      }
      entries {
        ...RegisterLine
      }
      visitors {
        ...RegisterVisitor
      }
      corrections {
        id
        at
        reason
        subject {
          id
          name
        }
        actor {
          id
          name
        }
      }
    }
  }
`);
