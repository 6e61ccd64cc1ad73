import type { ResultOf } from '@tessellate/web-kernel';
import { graphql } from '../gql';

export const ProjectVersionFragment = graphql(/* GraphQL */ `
  fragment ProjectVersionParts on ProjectVersion {
    id
    number
    name
    summary
    days
    roleNames {
      participant
      facilitator
    }
    commitmentRequired
    eligibility {
      key
      text
      refuses {
        answer
        values
      }
      refusal
      alternatives {
        text
        url
      }
    }
    reason
    publishedAt
    groups
    publishedBy {
      id
      name
    }
  }
`);

export type ProjectVersion = ResultOf<typeof ProjectVersionFragment>;

export const ProjectRecordFragment = graphql(/* GraphQL */ `
  fragment ProjectRecordParts on ProjectRecord {
    id
    code
    current {
      id
    }
    versions {
      id
      ...ProjectVersionParts
    }
  }
`);

export const ProjectRecordQuery = graphql(/* GraphQL */ `
  query ProjectRecord($id: UUID!) {
    projectRecord(id: $id) {
      ...ProjectRecordParts
    }
  }
`);

export const ProjectRecordsQuery = graphql(/* GraphQL */ `
  query ProjectRecords {
    projectRecords {
      id
      code
      current {
        id
        number
        name
        days
        publishedAt
      }
      versions {
        id
        groups
      }
    }
  }
`);
