import { graphql } from './gql';

export const PAGE = 30;

/** Everything that a comment shows: what socket events and mutations write to the cache. */
export const CommentStoredFragment = graphql(/* GraphQL */ `
  fragment CommentStored_comment on Comment {
    id
    targetType
    targetId
    parentId
    html
    version
    createdAt
    editedAt
    resolvedAt
    removedAt
    removalReason
    remover {
      id
      name
    }
    author {
      id
      name
      jobTitle
      pictureFileId
    }
    reactions {
      kind
      count
      mine
    }
    viewerCan {
      edit
      remove
      resolve
    }
    replies {
      id
    }
  }
`);

export const CommentListQuery = graphql(/* GraphQL */ `
  query CommentList($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!, $first: Int!, $after: String) {
    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          replies {
            id
            ...CommentStored_comment
          }
          ...CommentStored_comment
          ...CommentThread_comment
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

/** The same list by its ids alone, by which the cache is written. */
export const CommentEdgesQuery = graphql(/* GraphQL */ `
  query CommentEdges($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!) {
    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

export const CommentHostQuery = graphql(/* GraphQL */ `
  query CommentHost($targetType: TargetType!, $targetId: UUID!) {
    commentsViewerCan(targetType: $targetType, targetId: $targetId) {
      post
      moderate
      resolve
    }
    commentCounts(targets: [{ type: $targetType, id: $targetId }]) {
      targetType
      targetId
      count
      resolved
    }
  }
`);

export const CommentQuery = graphql(/* GraphQL */ `
  query CommentOne($id: UUID!) {
    comment(id: $id) {
      ...CommentStored_comment
    }
  }
`);

export const CommentToEditQuery = graphql(/* GraphQL */ `
  query CommentToEdit($id: UUID!) {
    comment(id: $id) {
      id
      version
      document
    }
  }
`);

export const PostCommentMutation = graphql(/* GraphQL */ `
  mutation PostComment($input: PostCommentInput!) {
    postComment(input: $input) {
      comment {
        ...CommentStored_comment
      }
    }
  }
`);

export const EditCommentMutation = graphql(/* GraphQL */ `
  mutation EditComment($input: EditCommentInput!) {
    editComment(input: $input) {
      comment {
        ...CommentStored_comment
      }
    }
  }
`);

export const RemoveCommentMutation = graphql(/* GraphQL */ `
  mutation RemoveComment($input: RemoveCommentInput!) {
    removeComment(input: $input) {
      comment {
        ...CommentStored_comment
      }
    }
  }
`);

export const ResolveCommentMutation = graphql(/* GraphQL */ `
  mutation ResolveComment($input: ResolveCommentInput!) {
    resolveComment(input: $input) {
      comment {
        ...CommentStored_comment
      }
    }
  }
`);

export const MarkCommentsSeenMutation = graphql(/* GraphQL */ `
  mutation MarkCommentsSeen($input: MarkCommentsSeenInput!) {
    markCommentsSeen(input: $input) {
      targetType
      targetId
    }
  }
`);
