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
    "\n  query TaskFindings($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      nextWorkshop {\n        id\n        number\n        title\n        startsAt\n      }\n      workGroup {\n        id\n        title\n      }\n      sharedWork {\n        id\n        late\n        ownerLeft\n        person {\n          id\n          name\n          pictureFileId\n        }\n        department {\n          id\n          school {\n            id\n            name\n          }\n        }\n        parts {\n          id\n          part\n          html\n          text\n        }\n      }\n    }\n  }\n": typeof types.TaskFindingsDocument,
    "\n  fragment MyTaskWork on Task {\n    id\n    cancelledAt\n    workGroup {\n      id\n    }\n    myWork {\n      id\n      sharedAt\n      parts {\n        id\n        part\n        version\n        document\n        sharedAt\n        sharedDates\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n    }\n  }\n": typeof types.MyTaskWorkFragmentDoc,
    "\n  mutation ShareTaskWork($input: ShareTaskWorkInput!) {\n    shareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n": typeof types.ShareTaskWorkDocument,
    "\n  mutation UnshareTaskWork($input: UnshareTaskWorkInput!) {\n    unshareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n": typeof types.UnshareTaskWorkDocument,
    "\n  fragment SharedTaskWork on Task {\n    id\n    workGroup {\n      id\n    }\n    sharedWork {\n      id\n      sharedAt\n      late\n      ownerLeft\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n      parts {\n        id\n        part\n      }\n    }\n  }\n": typeof types.SharedTaskWorkFragmentDoc,
    "\n  fragment TaskProgressParts on Task {\n    id\n    draft\n    cancelledAt\n    progress {\n      state\n      savedAt\n      sharedAt\n      sharedParts\n      late\n      remindedAt\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.TaskProgressPartsFragmentDoc,
    "\n  mutation RemindOfTask($input: RemindOfTaskInput!) {\n    remindOfTask(input: $input) {\n      task {\n        id\n        ...TaskProgressParts\n      }\n    }\n  }\n": typeof types.RemindOfTaskDocument,
    "\n  query TaskPage($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      brief\n      dueAt\n      draft\n      cancelledAt\n      cancelReason\n      nextWorkshop {\n        id\n        number\n      }\n      resources {\n        label\n        url\n        file {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      workGroup {\n        id\n        title\n      }\n      viewerCan {\n        write\n        lead\n      }\n      reads {\n        workId\n        person {\n          id\n          name\n        }\n      }\n      readBy {\n        person {\n          id\n          name\n        }\n      }\n      ...MyTaskWork\n      ...SharedTaskWork\n      ...TaskProgressParts\n      ...TaskPairs\n    }\n  }\n": typeof types.TaskPageDocument,
    "\n  fragment TaskPairs on Task {\n    id\n    progress {\n      person {\n        id\n      }\n    }\n    peerSets {\n      people {\n        id\n        name\n      }\n    }\n  }\n": typeof types.TaskPairsFragmentDoc,
    "\n  mutation PairTaskPeers($input: PairTaskPeersInput!) {\n    pairTaskPeers(input: $input) {\n      task {\n        id\n        ...TaskPairs\n      }\n    }\n  }\n": typeof types.PairTaskPeersDocument,
    "\n  query TaskWorkPage($id: UUID!) {\n    taskWork(id: $id) {\n      id\n      sharedAt\n      late\n      ownerLeft\n      task {\n        id\n        number\n        title\n        workGroup {\n          id\n          title\n        }\n      }\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n          town\n        }\n      }\n      parts {\n        id\n        part\n        html\n        sharedAt\n        firstSharedAt\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n": typeof types.TaskWorkPageDocument,
};
const documents: Documents = {
    "\n  query TaskFindings($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      nextWorkshop {\n        id\n        number\n        title\n        startsAt\n      }\n      workGroup {\n        id\n        title\n      }\n      sharedWork {\n        id\n        late\n        ownerLeft\n        person {\n          id\n          name\n          pictureFileId\n        }\n        department {\n          id\n          school {\n            id\n            name\n          }\n        }\n        parts {\n          id\n          part\n          html\n          text\n        }\n      }\n    }\n  }\n": types.TaskFindingsDocument,
    "\n  fragment MyTaskWork on Task {\n    id\n    cancelledAt\n    workGroup {\n      id\n    }\n    myWork {\n      id\n      sharedAt\n      parts {\n        id\n        part\n        version\n        document\n        sharedAt\n        sharedDates\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n    }\n  }\n": types.MyTaskWorkFragmentDoc,
    "\n  mutation ShareTaskWork($input: ShareTaskWorkInput!) {\n    shareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n": types.ShareTaskWorkDocument,
    "\n  mutation UnshareTaskWork($input: UnshareTaskWorkInput!) {\n    unshareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n": types.UnshareTaskWorkDocument,
    "\n  fragment SharedTaskWork on Task {\n    id\n    workGroup {\n      id\n    }\n    sharedWork {\n      id\n      sharedAt\n      late\n      ownerLeft\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n      parts {\n        id\n        part\n      }\n    }\n  }\n": types.SharedTaskWorkFragmentDoc,
    "\n  fragment TaskProgressParts on Task {\n    id\n    draft\n    cancelledAt\n    progress {\n      state\n      savedAt\n      sharedAt\n      sharedParts\n      late\n      remindedAt\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.TaskProgressPartsFragmentDoc,
    "\n  mutation RemindOfTask($input: RemindOfTaskInput!) {\n    remindOfTask(input: $input) {\n      task {\n        id\n        ...TaskProgressParts\n      }\n    }\n  }\n": types.RemindOfTaskDocument,
    "\n  query TaskPage($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      brief\n      dueAt\n      draft\n      cancelledAt\n      cancelReason\n      nextWorkshop {\n        id\n        number\n      }\n      resources {\n        label\n        url\n        file {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      workGroup {\n        id\n        title\n      }\n      viewerCan {\n        write\n        lead\n      }\n      reads {\n        workId\n        person {\n          id\n          name\n        }\n      }\n      readBy {\n        person {\n          id\n          name\n        }\n      }\n      ...MyTaskWork\n      ...SharedTaskWork\n      ...TaskProgressParts\n      ...TaskPairs\n    }\n  }\n": types.TaskPageDocument,
    "\n  fragment TaskPairs on Task {\n    id\n    progress {\n      person {\n        id\n      }\n    }\n    peerSets {\n      people {\n        id\n        name\n      }\n    }\n  }\n": types.TaskPairsFragmentDoc,
    "\n  mutation PairTaskPeers($input: PairTaskPeersInput!) {\n    pairTaskPeers(input: $input) {\n      task {\n        id\n        ...TaskPairs\n      }\n    }\n  }\n": types.PairTaskPeersDocument,
    "\n  query TaskWorkPage($id: UUID!) {\n    taskWork(id: $id) {\n      id\n      sharedAt\n      late\n      ownerLeft\n      task {\n        id\n        number\n        title\n        workGroup {\n          id\n          title\n        }\n      }\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n          town\n        }\n      }\n      parts {\n        id\n        part\n        html\n        sharedAt\n        firstSharedAt\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n": types.TaskWorkPageDocument,
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
export function graphql(source: "\n  query TaskFindings($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      nextWorkshop {\n        id\n        number\n        title\n        startsAt\n      }\n      workGroup {\n        id\n        title\n      }\n      sharedWork {\n        id\n        late\n        ownerLeft\n        person {\n          id\n          name\n          pictureFileId\n        }\n        department {\n          id\n          school {\n            id\n            name\n          }\n        }\n        parts {\n          id\n          part\n          html\n          text\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TaskFindings($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      nextWorkshop {\n        id\n        number\n        title\n        startsAt\n      }\n      workGroup {\n        id\n        title\n      }\n      sharedWork {\n        id\n        late\n        ownerLeft\n        person {\n          id\n          name\n          pictureFileId\n        }\n        department {\n          id\n          school {\n            id\n            name\n          }\n        }\n        parts {\n          id\n          part\n          html\n          text\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyTaskWork on Task {\n    id\n    cancelledAt\n    workGroup {\n      id\n    }\n    myWork {\n      id\n      sharedAt\n      parts {\n        id\n        part\n        version\n        document\n        sharedAt\n        sharedDates\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MyTaskWork on Task {\n    id\n    cancelledAt\n    workGroup {\n      id\n    }\n    myWork {\n      id\n      sharedAt\n      parts {\n        id\n        part\n        version\n        document\n        sharedAt\n        sharedDates\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareTaskWork($input: ShareTaskWorkInput!) {\n    shareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ShareTaskWork($input: ShareTaskWorkInput!) {\n    shareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnshareTaskWork($input: UnshareTaskWorkInput!) {\n    unshareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnshareTaskWork($input: UnshareTaskWorkInput!) {\n    unshareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SharedTaskWork on Task {\n    id\n    workGroup {\n      id\n    }\n    sharedWork {\n      id\n      sharedAt\n      late\n      ownerLeft\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n      parts {\n        id\n        part\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SharedTaskWork on Task {\n    id\n    workGroup {\n      id\n    }\n    sharedWork {\n      id\n      sharedAt\n      late\n      ownerLeft\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n      parts {\n        id\n        part\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskProgressParts on Task {\n    id\n    draft\n    cancelledAt\n    progress {\n      state\n      savedAt\n      sharedAt\n      sharedParts\n      late\n      remindedAt\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TaskProgressParts on Task {\n    id\n    draft\n    cancelledAt\n    progress {\n      state\n      savedAt\n      sharedAt\n      sharedParts\n      late\n      remindedAt\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindOfTask($input: RemindOfTaskInput!) {\n    remindOfTask(input: $input) {\n      task {\n        id\n        ...TaskProgressParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemindOfTask($input: RemindOfTaskInput!) {\n    remindOfTask(input: $input) {\n      task {\n        id\n        ...TaskProgressParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskPage($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      brief\n      dueAt\n      draft\n      cancelledAt\n      cancelReason\n      nextWorkshop {\n        id\n        number\n      }\n      resources {\n        label\n        url\n        file {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      workGroup {\n        id\n        title\n      }\n      viewerCan {\n        write\n        lead\n      }\n      reads {\n        workId\n        person {\n          id\n          name\n        }\n      }\n      readBy {\n        person {\n          id\n          name\n        }\n      }\n      ...MyTaskWork\n      ...SharedTaskWork\n      ...TaskProgressParts\n      ...TaskPairs\n    }\n  }\n"): (typeof documents)["\n  query TaskPage($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      brief\n      dueAt\n      draft\n      cancelledAt\n      cancelReason\n      nextWorkshop {\n        id\n        number\n      }\n      resources {\n        label\n        url\n        file {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      workGroup {\n        id\n        title\n      }\n      viewerCan {\n        write\n        lead\n      }\n      reads {\n        workId\n        person {\n          id\n          name\n        }\n      }\n      readBy {\n        person {\n          id\n          name\n        }\n      }\n      ...MyTaskWork\n      ...SharedTaskWork\n      ...TaskProgressParts\n      ...TaskPairs\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskPairs on Task {\n    id\n    progress {\n      person {\n        id\n      }\n    }\n    peerSets {\n      people {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TaskPairs on Task {\n    id\n    progress {\n      person {\n        id\n      }\n    }\n    peerSets {\n      people {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PairTaskPeers($input: PairTaskPeersInput!) {\n    pairTaskPeers(input: $input) {\n      task {\n        id\n        ...TaskPairs\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PairTaskPeers($input: PairTaskPeersInput!) {\n    pairTaskPeers(input: $input) {\n      task {\n        id\n        ...TaskPairs\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskWorkPage($id: UUID!) {\n    taskWork(id: $id) {\n      id\n      sharedAt\n      late\n      ownerLeft\n      task {\n        id\n        number\n        title\n        workGroup {\n          id\n          title\n        }\n      }\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n          town\n        }\n      }\n      parts {\n        id\n        part\n        html\n        sharedAt\n        firstSharedAt\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n"): (typeof documents)["\n  query TaskWorkPage($id: UUID!) {\n    taskWork(id: $id) {\n      id\n      sharedAt\n      late\n      ownerLeft\n      task {\n        id\n        number\n        title\n        workGroup {\n          id\n          title\n        }\n      }\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n          town\n        }\n      }\n      parts {\n        id\n        part\n        html\n        sharedAt\n        firstSharedAt\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;