import type { ResultOf } from '@tessellate/web-kernel';
import { graphql } from '../gql';

export const HubRecordFragment = graphql(/* GraphQL */ `
  fragment HubRecordParts on HubRecord {
    id
    hub {
      id
      name
      region
      leadSchool
      closedAt
      version
      slug
    }
    authorities {
      code
      name
    }
    managers {
      id
      since
      person {
        id
        name
        jobTitle
        pictureFileId
      }
    }
    invitations {
      id
      name
      email
      expiresAt
    }
    transfers {
      id
      leadSchool
      from
      reason
    }
  }
`);

export type HubRecord = ResultOf<typeof HubRecordFragment>;

export const HubRecordQuery = graphql(/* GraphQL */ `
  query HubRecord($id: UUID!) {
    hubRecord(id: $id) {
      ...HubRecordParts
    }
  }
`);

export const CreateHub = graphql(/* GraphQL */ `
  mutation CreateHub($input: CreateHubInput!) {
    createHub(input: $input) {
      ...HubRecordParts
    }
  }
`);

export const EditHub = graphql(/* GraphQL */ `
  mutation EditHub($input: EditHubInput!) {
    editHub(input: $input) {
      ...HubRecordParts
    }
  }
`);

export const CloseHub = graphql(/* GraphQL */ `
  mutation CloseHub($input: CloseHubInput!) {
    closeHub(input: $input) {
      ...HubRecordParts
    }
  }
`);

export const ReopenHub = graphql(/* GraphQL */ `
  mutation ReopenHub($input: ReopenHubInput!) {
    reopenHub(input: $input) {
      ...HubRecordParts
    }
  }
`);

export const TransferHub = graphql(/* GraphQL */ `
  mutation TransferHub($input: TransferHubInput!) {
    transferHub(input: $input) {
      ...HubRecordParts
    }
  }
`);

export const AppointHubManager = graphql(/* GraphQL */ `
  mutation AppointHubManager($input: AppointHubManagerInput!) {
    appointHubManager(input: $input) {
      ...HubRecordParts
    }
  }
`);

export const InviteHubManager = graphql(/* GraphQL */ `
  mutation InviteHubManager($input: InviteHubManagerInput!) {
    inviteHubManager(input: $input) {
      ...HubRecordParts
    }
  }
`);

export const WithdrawHubInvitation = graphql(/* GraphQL */ `
  mutation WithdrawHubInvitation($input: WithdrawHubInvitationInput!) {
    withdrawHubInvitation(input: $input) {
      ...HubRecordParts
    }
  }
`);

export const RemoveHubManager = graphql(/* GraphQL */ `
  mutation RemoveHubManager($input: RemoveHubManagerInput!) {
    removeHubManager(input: $input) {
      ...HubRecordParts
    }
  }
`);

export const LocalAuthoritiesQuery = graphql(/* GraphQL */ `
  query LocalAuthorities {
    localAuthorities {
      code
      name
    }
  }
`);
