import { graphql } from '../gql';

export const GroupMoveTargetsQuery = graphql(/* GraphQL */ `
  query GroupMoveTargets($id: UUID!) {
    groupMoveTargets(workGroupId: $id) {
      id
      title
      placesFree
      nextStartsAt
      nextEndsAt
    }
  }
`);

export const GroupMovePreviewQuery = graphql(/* GraphQL */ `
  query GroupMovePreview($input: MoveMembersInput!) {
    groupMovePreview(input: $input) {
      dueAt
      letters {
        ...SendingLetters
      }
    }
  }
`);

export const MoveMembers = graphql(/* GraphQL */ `
  mutation MoveMembers($input: MoveMembersInput!) {
    moveMembers(input: $input) {
      workGroup {
        id
        ...GroupMembers
      }
      sending {
        id
      }
    }
  }
`);
