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

export const ProjectDraftFragment = graphql(/* GraphQL */ `
  fragment ProjectDraftParts on ProjectDraft {
    version
    updatedAt
    updatedBy {
      id
      name
    }
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
  }
`);

export type ProjectDraft = ResultOf<typeof ProjectDraftFragment>;

export const ProjectRecordFragment = graphql(/* GraphQL */ `
  fragment ProjectRecordParts on ProjectRecord {
    id
    code
    closedAt
    current {
      id
    }
    draft {
      ...ProjectDraftParts
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
      closedAt
      current {
        id
        number
        name
        days
        publishedAt
      }
      draft {
        name
      }
      versions {
        id
        groups
      }
    }
  }
`);

export const ProjectNamesQuery = graphql(/* GraphQL */ `
  query ProjectNames {
    projectRecords {
      id
      current {
        id
        name
      }
    }
  }
`);

export const ProjectPublishingQuery = graphql(/* GraphQL */ `
  query ProjectPublishing($id: UUID!) {
    projectRecord(id: $id) {
      id
      publishing {
        groups {
          id
          reference
        }
        hubs {
          name
          moved
        }
        managers
      }
    }
  }
`);

export const CreateProject = graphql(/* GraphQL */ `
  mutation CreateProject($input: CreateProjectInput!) {
    createProject(input: $input) {
      id
    }
  }
`);

export const SaveProjectDraft = graphql(/* GraphQL */ `
  mutation SaveProjectDraft($input: SaveProjectDraftInput!) {
    saveProjectDraft(input: $input) {
      ...ProjectRecordParts
    }
  }
`);

export const DiscardProjectDraft = graphql(/* GraphQL */ `
  mutation DiscardProjectDraft($input: ProjectDraftInput!) {
    discardProjectDraft(input: $input) {
      ...ProjectRecordParts
    }
  }
`);

export const PublishProject = graphql(/* GraphQL */ `
  mutation PublishProject($input: PublishProjectInput!) {
    publishProject(input: $input) {
      ...ProjectRecordParts
    }
  }
`);

export const CloseProject = graphql(/* GraphQL */ `
  mutation CloseProject($input: CloseProjectInput!) {
    closeProject(input: $input) {
      ...ProjectRecordParts
    }
  }
`);

export const ReopenProject = graphql(/* GraphQL */ `
  mutation ReopenProject($input: ReopenProjectInput!) {
    reopenProject(input: $input) {
      ...ProjectRecordParts
    }
  }
`);
