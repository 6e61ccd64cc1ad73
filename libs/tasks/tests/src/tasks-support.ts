import type { TestClient } from '@tessellate/api-testing';
import { taskDraftKey, type TaskFile, type TaskPart } from '@tessellate/tasks-contract';
import { textDocument } from '@tessellate/rich-text/light';
import { randomUUID } from 'node:crypto';

export const TASK = `query ($id: UUID!) { task(id: $id) { id number title draft cancelledAt cancelReason
  nextWorkshop { number startsAt } viewerCan { write lead }
  myWork { id sharedAt parts { part version document files { name } sharedDates } }
  sharedWork { id late ownerLeft person { id name } department { school { name } } parts { part html files { id name } } reactions { count } }
  reads { workId person { id } } readBy { person { id } } peerSets { people { id } }
  progress { state savedAt sharedAt sharedParts late remindedAt workId person { id } } } }`;
export const WORK =
  'query ($id: UUID!) { taskWork(id: $id) { id person { id } parts { part html } viewerCan { edit } } }';
export const SHARE = `mutation ($input: ShareTaskWorkInput!) { shareTaskWork(input: $input) { task { id
  myWork { id parts { part version sharedAt firstSharedAt sharedDates } } } } }`;
export const UNSHARE =
  'mutation ($input: UnshareTaskWorkInput!) { unshareTaskWork(input: $input) { task { myWork { id parts { part } } } } }';
export const REMIND = 'mutation ($input: RemindOfTaskInput!) { remindOfTask(input: $input) { task { id } } }';
export const PAIR =
  'mutation ($input: PairTaskPeersInput!) { pairTaskPeers(input: $input) { task { peerSets { people { id } } } } }';
const SAVE_DRAFT =
  'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { draft { version } conflict { payload } } }';
export const DRAFT = 'query ($key: String!) { draft(key: $key) { payload version } }';

export interface Progress {
  state: string;
  savedAt: string | null;
  sharedAt: string | null;
  sharedParts: string[];
  late: boolean;
  remindedAt: string | null;
  workId: string | null;
  person: { id: string };
}

/** Saves what is not shared, as the page does while somebody writes. */
export const write = async (
  client: TestClient,
  stepId: string,
  part: TaskPart,
  text: string,
  given: { files?: TaskFile[]; base?: number; version?: number | null } = {},
) =>
  (
    await client.gql(SAVE_DRAFT, {
      input: {
        mutationId: randomUUID(),
        key: taskDraftKey(stepId, part),
        payload: { document: textDocument(text), files: given.files ?? [], base: given.base ?? 0 },
        baseVersion: given.version ?? null,
      },
    })
  ).saveDraft;

export const draftOf = async (client: TestClient, stepId: string, part: TaskPart) =>
  (await client.gql(DRAFT, { key: taskDraftKey(stepId, part) })).draft;

export const shareInput = (
  stepId: string,
  part: TaskPart,
  document: unknown,
  given: { fileIds?: string[]; baseVersion?: number } = {},
) => ({
  input: {
    mutationId: randomUUID(),
    stepId,
    parts: [{ part, document, fileIds: given.fileIds ?? [], baseVersion: given.baseVersion ?? 0 }],
  },
});

/** @returns the id of the work */
export const share = async (
  client: TestClient,
  stepId: string,
  part: TaskPart,
  text: string,
  given: { fileIds?: string[]; baseVersion?: number } = {},
): Promise<string> =>
  (await client.gql(SHARE, shareInput(stepId, part, textDocument(text), given))).shareTaskWork.task.myWork.id;

export const attach = async (client: TestClient, name: string, bytes: Buffer) => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await fetch(`${client.url}/api/attachments`, {
    method: 'POST',
    body: form,
    headers: { cookie: client.cookie, origin: client.url },
  });
  return {
    status: response.status,
    body: (await response.json()) as { fileId: string; message?: string; code?: string },
  };
};

export const fileStatus = async (client: TestClient, fileId: string): Promise<number> =>
  (await fetch(`${client.url}/files/${fileId}`, { headers: { cookie: client.cookie } })).status;
