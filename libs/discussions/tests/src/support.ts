import type { TestClient } from '@tessellate/api-testing';
import { textDocument } from '@tessellate/rich-text';
import { randomUUID } from 'node:crypto';

const MESSAGE = `id number html text version editedAt author { id name } quote { number excerpt author { id } } reactions { kind count mine }
  removed { reason by { id } } viewerCan { edit remove moderate restore react }`;

export const POST = `mutation ($input: PostMessageInput!) { postMessage(input: $input) {
  ... on MessageStored { message { ${MESSAGE} } } ... on ThreadLocked { threadId explanation reason } } }`;
export const THREAD = `query ($id: UUID!, $first: Int, $after: String, $last: Int, $before: String, $around: Int) { thread(id: $id) {
  id title pinned lastNumber lastReadNumber unreadCount locked { reason by { id } } viewerCan { post moderate edit }
  messages(first: $first, after: $after, last: $last, before: $before, around: $around) {
    edges { cursor node { ${MESSAGE} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
export const AFTER = `query ($threadId: UUID!, $number: Int!, $first: Int! = 100) { messagesAfter(threadId: $threadId, number: $number, first: $first) { number text } }`;
export const EDIT = `mutation ($input: EditMessageInput!) { editMessage(input: $input) { ${MESSAGE} document } }`;
export const REMOVE = `mutation ($input: RemoveMessageInput!) { removeMessage(input: $input) { ${MESSAGE} } }`;
export const RESTORE = `mutation ($input: RestoreMessageInput!) { restoreMessage(input: $input) { ${MESSAGE} } }`;
export const CREATE =
  'mutation ($input: CreateThreadInput!) { createThread(input: $input) { id title audienceKind stepId lastNumber unreadCount } }';
export const LIST = `query ($audienceId: UUID!, $first: Int, $after: String, $stepId: UUID) { threads(audienceId: $audienceId, first: $first, after: $after, stepId: $stepId) {
  edges { node { id title unreadCount lastMessage { excerpt author { id } } } } pageInfo { hasNextPage endCursor } } }`;
export const READ =
  'mutation ($input: MarkThreadReadInput!) { markThreadRead(input: $input) { lastReadNumber unreadCount } }';
export const READ_ALL =
  'mutation ($input: MarkThreadsReadInput!) { markThreadsRead(input: $input) { id lastReadNumber unreadCount } }';
export const LOCK =
  'mutation ($input: LockThreadInput!) { lockThread(input: $input) { locked { reason by { id } } viewerCan { post } } }';
export const UNLOCK = 'mutation ($input: LockThreadInput!) { unlockThread(input: $input) { locked { reason } } }';
export const PIN = 'mutation ($input: PinThreadInput!) { pinThread(input: $input) { pinned } }';

export const document = (text: string) => textDocument(text);

export async function openThread(
  client: TestClient,
  audienceId: string,
  title = 'What did pupils say?',
): Promise<string> {
  const id = randomUUID();
  await client.gql(CREATE, { input: { mutationId: id, audienceId, title } });
  return id;
}

export async function openConversation(client: TestClient, personIds: readonly string[]): Promise<string> {
  const firstMessage = { id: randomUUID(), document: document('Only for you.') };
  const { openConversation: opened } = await client.gql(
    'mutation ($input: OpenConversationInput!) { openConversation(input: $input) { id } }',
    { input: { mutationId: randomUUID(), personIds, firstMessage } },
  );
  return opened.id;
}

/** Posts, and answers the message as the writer gets it. */
export async function post(
  client: TestClient,
  threadId: string,
  text: string,
  more: { mutationId?: string; quoteOf?: string } = {},
) {
  const input = {
    mutationId: more.mutationId ?? randomUUID(),
    threadId,
    document: document(text),
    quoteOf: more.quoteOf ?? null,
  };
  const { postMessage } = await client.gql(POST, { input });
  return postMessage.message as {
    id: string;
    number: number;
    text: string;
    html: string;
    version: number;
    author: { id: string };
    quote: { number: number; excerpt: string } | null;
  };
}

export const read = async (client: TestClient, id: string, variables: object = { last: 50 }) =>
  (await client.gql(THREAD, { id, ...variables })).thread;
