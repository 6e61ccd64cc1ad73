import type { TestClient } from '@tessellate/api-testing';
import { textDocument } from '@tessellate/rich-text';
import { randomUUID } from 'node:crypto';

const COMMENT = `id parentId html text version resolvedAt removedAt removalReason document remover { id } author { id }
  viewerCan { edit remove resolve } reactions { kind count mine }`;
export const LIST = `query ($targetType: TargetType!, $targetId: UUID!, $first: Int, $after: String, $resolved: Boolean) {
  comments(targetType: $targetType, targetId: $targetId, first: $first, after: $after, resolved: $resolved) {
    edges { node { ${COMMENT} replies { ${COMMENT} } } } pageInfo { hasNextPage endCursor } } }`;
export const ONE = `query ($id: UUID!) { comment(id: $id) { ${COMMENT} } }`;
export const POST = `mutation ($input: PostCommentInput!) { postComment(input: $input) { comment { ${COMMENT} } } }`;
export const EDIT = `mutation ($input: EditCommentInput!) { editComment(input: $input) { comment { ${COMMENT} } } }`;
export const REMOVE = `mutation ($input: RemoveCommentInput!) { removeComment(input: $input) { comment { ${COMMENT} } } }`;
export const RESOLVE = `mutation ($input: ResolveCommentInput!) { resolveComment(input: $input) { comment { ${COMMENT} } } }`;
export const SEEN = 'mutation ($input: MarkCommentsSeenInput!) { markCommentsSeen(input: $input) { targetId } }';
export const NOTICES = '{ commentNotices { kind targetTitle path comment { id } } }';
export const HOST = `query ($targetType: TargetType!, $targetId: UUID!) { commentsViewerCan(targetType: $targetType, targetId: $targetId) { post moderate resolve }
  commentCounts(targets: [{ type: $targetType, id: $targetId }]) { count resolved } }`;

export interface CommentNode {
  id: string;
  parentId: string | null;
  html: string;
  text: string;
  document: unknown;
  version: number;
  removedAt: string | null;
  removalReason: string | null;
  remover: { id: string } | null;
  viewerCan: { edit: boolean; remove: boolean; resolve: boolean };
  reactions: { kind: string; count: number; mine: boolean }[];
  replies: CommentNode[];
}

export const strategy = (targetId: string) => ({ targetType: 'STRATEGY', targetId });
export const mention = (personId: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { personId, label: 'Somebody' } }] }],
});

export async function list(client: TestClient, targetId: string, more: object = {}): Promise<CommentNode[]> {
  const { comments } = await client.gql(LIST, { ...strategy(targetId), ...more });
  return comments.edges.map((edge: { node: CommentNode }) => edge.node);
}

export async function post(
  client: TestClient,
  targetId: string,
  text: string,
  more: object = {},
): Promise<CommentNode> {
  const input = { mutationId: randomUUID(), ...strategy(targetId), document: textDocument(text), ...more };
  return (await client.gql(POST, { input })).postComment.comment;
}

/** Kinds of the viewer's notices by comment. */
export async function notices(client: TestClient): Promise<Record<string, string>> {
  const { commentNotices } = await client.gql(NOTICES);
  return Object.fromEntries(
    commentNotices.map((notice: { kind: string; comment: { id: string } }) => [notice.comment.id, notice.kind]),
  );
}
