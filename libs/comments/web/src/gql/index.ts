/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment CommentActions_comment on Comment {\n    id\n    resolvedAt\n    author {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n  }\n": typeof types.CommentActions_CommentFragmentDoc,
    "\n  fragment CommentItem_comment on Comment {\n    id\n    html\n    createdAt\n    editedAt\n    resolvedAt\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    ...CommentActions_comment\n    ...CommentReactions_comment\n  }\n": typeof types.CommentItem_CommentFragmentDoc,
    "\n  fragment CommentReactions_comment on Comment {\n    id\n    reactions {\n      kind\n      count\n      mine\n    }\n  }\n": typeof types.CommentReactions_CommentFragmentDoc,
    "\n  fragment CommentThread_comment on Comment {\n    id\n    removedAt\n    removalReason\n    author {\n      id\n      name\n    }\n    replies {\n      id\n      removedAt\n      removalReason\n      ...CommentItem_comment\n      ...RemovedComment_comment\n    }\n    ...CommentItem_comment\n    ...RemovedComment_comment\n  }\n": typeof types.CommentThread_CommentFragmentDoc,
    "\n  fragment RemovedComment_comment on Comment {\n    id\n    removalReason\n    remover {\n      id\n      name\n    }\n  }\n": typeof types.RemovedComment_CommentFragmentDoc,
    "\n  fragment CommentStored_comment on Comment {\n    id\n    targetType\n    targetId\n    parentId\n    html\n    version\n    createdAt\n    editedAt\n    resolvedAt\n    removedAt\n    removalReason\n    remover {\n      id\n      name\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n    replies {\n      id\n    }\n  }\n": typeof types.CommentStored_CommentFragmentDoc,
    "\n  query CommentList($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!, $first: Int!, $after: String) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          replies {\n            id\n            ...CommentStored_comment\n          }\n          ...CommentStored_comment\n          ...CommentThread_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.CommentListDocument,
    "\n  query CommentEdges($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.CommentEdgesDocument,
    "\n  query CommentHost($targetType: TargetType!, $targetId: UUID!) {\n    commentsViewerCan(targetType: $targetType, targetId: $targetId) {\n      post\n      moderate\n      resolve\n    }\n    commentCounts(targets: [{ type: $targetType, id: $targetId }]) {\n      targetType\n      targetId\n      count\n      resolved\n    }\n  }\n": typeof types.CommentHostDocument,
    "\n  query CommentOne($id: UUID!) {\n    comment(id: $id) {\n      ...CommentStored_comment\n    }\n  }\n": typeof types.CommentOneDocument,
    "\n  query CommentToEdit($id: UUID!) {\n    comment(id: $id) {\n      id\n      version\n      document\n    }\n  }\n": typeof types.CommentToEditDocument,
    "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": typeof types.PostCommentDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": typeof types.EditCommentDocument,
    "\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": typeof types.RemoveCommentDocument,
    "\n  mutation ResolveComment($input: ResolveCommentInput!) {\n    resolveComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": typeof types.ResolveCommentDocument,
    "\n  mutation MarkCommentsSeen($input: MarkCommentsSeenInput!) {\n    markCommentsSeen(input: $input) {\n      targetType\n      targetId\n    }\n  }\n": typeof types.MarkCommentsSeenDocument,
};
const documents: Documents = {
    "\n  fragment CommentActions_comment on Comment {\n    id\n    resolvedAt\n    author {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n  }\n": types.CommentActions_CommentFragmentDoc,
    "\n  fragment CommentItem_comment on Comment {\n    id\n    html\n    createdAt\n    editedAt\n    resolvedAt\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    ...CommentActions_comment\n    ...CommentReactions_comment\n  }\n": types.CommentItem_CommentFragmentDoc,
    "\n  fragment CommentReactions_comment on Comment {\n    id\n    reactions {\n      kind\n      count\n      mine\n    }\n  }\n": types.CommentReactions_CommentFragmentDoc,
    "\n  fragment CommentThread_comment on Comment {\n    id\n    removedAt\n    removalReason\n    author {\n      id\n      name\n    }\n    replies {\n      id\n      removedAt\n      removalReason\n      ...CommentItem_comment\n      ...RemovedComment_comment\n    }\n    ...CommentItem_comment\n    ...RemovedComment_comment\n  }\n": types.CommentThread_CommentFragmentDoc,
    "\n  fragment RemovedComment_comment on Comment {\n    id\n    removalReason\n    remover {\n      id\n      name\n    }\n  }\n": types.RemovedComment_CommentFragmentDoc,
    "\n  fragment CommentStored_comment on Comment {\n    id\n    targetType\n    targetId\n    parentId\n    html\n    version\n    createdAt\n    editedAt\n    resolvedAt\n    removedAt\n    removalReason\n    remover {\n      id\n      name\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n    replies {\n      id\n    }\n  }\n": types.CommentStored_CommentFragmentDoc,
    "\n  query CommentList($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!, $first: Int!, $after: String) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          replies {\n            id\n            ...CommentStored_comment\n          }\n          ...CommentStored_comment\n          ...CommentThread_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.CommentListDocument,
    "\n  query CommentEdges($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.CommentEdgesDocument,
    "\n  query CommentHost($targetType: TargetType!, $targetId: UUID!) {\n    commentsViewerCan(targetType: $targetType, targetId: $targetId) {\n      post\n      moderate\n      resolve\n    }\n    commentCounts(targets: [{ type: $targetType, id: $targetId }]) {\n      targetType\n      targetId\n      count\n      resolved\n    }\n  }\n": types.CommentHostDocument,
    "\n  query CommentOne($id: UUID!) {\n    comment(id: $id) {\n      ...CommentStored_comment\n    }\n  }\n": types.CommentOneDocument,
    "\n  query CommentToEdit($id: UUID!) {\n    comment(id: $id) {\n      id\n      version\n      document\n    }\n  }\n": types.CommentToEditDocument,
    "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": types.PostCommentDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": types.EditCommentDocument,
    "\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": types.RemoveCommentDocument,
    "\n  mutation ResolveComment($input: ResolveCommentInput!) {\n    resolveComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": types.ResolveCommentDocument,
    "\n  mutation MarkCommentsSeen($input: MarkCommentsSeenInput!) {\n    markCommentsSeen(input: $input) {\n      targetType\n      targetId\n    }\n  }\n": types.MarkCommentsSeenDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentActions_comment on Comment {\n    id\n    resolvedAt\n    author {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n  }\n"): (typeof documents)["\n  fragment CommentActions_comment on Comment {\n    id\n    resolvedAt\n    author {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentItem_comment on Comment {\n    id\n    html\n    createdAt\n    editedAt\n    resolvedAt\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    ...CommentActions_comment\n    ...CommentReactions_comment\n  }\n"): (typeof documents)["\n  fragment CommentItem_comment on Comment {\n    id\n    html\n    createdAt\n    editedAt\n    resolvedAt\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    ...CommentActions_comment\n    ...CommentReactions_comment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentReactions_comment on Comment {\n    id\n    reactions {\n      kind\n      count\n      mine\n    }\n  }\n"): (typeof documents)["\n  fragment CommentReactions_comment on Comment {\n    id\n    reactions {\n      kind\n      count\n      mine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentThread_comment on Comment {\n    id\n    removedAt\n    removalReason\n    author {\n      id\n      name\n    }\n    replies {\n      id\n      removedAt\n      removalReason\n      ...CommentItem_comment\n      ...RemovedComment_comment\n    }\n    ...CommentItem_comment\n    ...RemovedComment_comment\n  }\n"): (typeof documents)["\n  fragment CommentThread_comment on Comment {\n    id\n    removedAt\n    removalReason\n    author {\n      id\n      name\n    }\n    replies {\n      id\n      removedAt\n      removalReason\n      ...CommentItem_comment\n      ...RemovedComment_comment\n    }\n    ...CommentItem_comment\n    ...RemovedComment_comment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemovedComment_comment on Comment {\n    id\n    removalReason\n    remover {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment RemovedComment_comment on Comment {\n    id\n    removalReason\n    remover {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentStored_comment on Comment {\n    id\n    targetType\n    targetId\n    parentId\n    html\n    version\n    createdAt\n    editedAt\n    resolvedAt\n    removedAt\n    removalReason\n    remover {\n      id\n      name\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n    replies {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment CommentStored_comment on Comment {\n    id\n    targetType\n    targetId\n    parentId\n    html\n    version\n    createdAt\n    editedAt\n    resolvedAt\n    removedAt\n    removalReason\n    remover {\n      id\n      name\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n    replies {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentList($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!, $first: Int!, $after: String) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          replies {\n            id\n            ...CommentStored_comment\n          }\n          ...CommentStored_comment\n          ...CommentThread_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query CommentList($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!, $first: Int!, $after: String) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          replies {\n            id\n            ...CommentStored_comment\n          }\n          ...CommentStored_comment\n          ...CommentThread_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentEdges($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query CommentEdges($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentHost($targetType: TargetType!, $targetId: UUID!) {\n    commentsViewerCan(targetType: $targetType, targetId: $targetId) {\n      post\n      moderate\n      resolve\n    }\n    commentCounts(targets: [{ type: $targetType, id: $targetId }]) {\n      targetType\n      targetId\n      count\n      resolved\n    }\n  }\n"): (typeof documents)["\n  query CommentHost($targetType: TargetType!, $targetId: UUID!) {\n    commentsViewerCan(targetType: $targetType, targetId: $targetId) {\n      post\n      moderate\n      resolve\n    }\n    commentCounts(targets: [{ type: $targetType, id: $targetId }]) {\n      targetType\n      targetId\n      count\n      resolved\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentOne($id: UUID!) {\n    comment(id: $id) {\n      ...CommentStored_comment\n    }\n  }\n"): (typeof documents)["\n  query CommentOne($id: UUID!) {\n    comment(id: $id) {\n      ...CommentStored_comment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentToEdit($id: UUID!) {\n    comment(id: $id) {\n      id\n      version\n      document\n    }\n  }\n"): (typeof documents)["\n  query CommentToEdit($id: UUID!) {\n    comment(id: $id) {\n      id\n      version\n      document\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveComment($input: ResolveCommentInput!) {\n    resolveComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResolveComment($input: ResolveCommentInput!) {\n    resolveComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkCommentsSeen($input: MarkCommentsSeenInput!) {\n    markCommentsSeen(input: $input) {\n      targetType\n      targetId\n    }\n  }\n"): (typeof documents)["\n  mutation MarkCommentsSeen($input: MarkCommentsSeenInput!) {\n    markCommentsSeen(input: $input) {\n      targetType\n      targetId\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;