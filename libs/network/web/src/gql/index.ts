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
    "\n  fragment HubMark on Hub {\n    id\n    name\n    shortName\n    colour\n  }\n": typeof types.HubMarkFragmentDoc,
    "\n  fragment HubRecordParts on HubRecord {\n    id\n    hub {\n      id\n      name\n      region\n      leadSchool\n      closedAt\n      version\n      slug\n    }\n    authorities {\n      code\n      name\n    }\n    managers {\n      id\n      since\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n    invitations {\n      id\n      name\n      email\n      expiresAt\n    }\n    transfers {\n      id\n      leadSchool\n      from\n      reason\n    }\n  }\n": typeof types.HubRecordPartsFragmentDoc,
    "\n  query HubRecord($id: UUID!) {\n    hubRecord(id: $id) {\n      ...HubRecordParts\n    }\n  }\n": typeof types.HubRecordDocument,
    "\n  mutation CreateHub($input: CreateHubInput!) {\n    createHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": typeof types.CreateHubDocument,
    "\n  mutation EditHub($input: EditHubInput!) {\n    editHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": typeof types.EditHubDocument,
    "\n  mutation CloseHub($input: CloseHubInput!) {\n    closeHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": typeof types.CloseHubDocument,
    "\n  mutation ReopenHub($input: ReopenHubInput!) {\n    reopenHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": typeof types.ReopenHubDocument,
    "\n  mutation TransferHub($input: TransferHubInput!) {\n    transferHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": typeof types.TransferHubDocument,
    "\n  mutation AppointHubManager($input: AppointHubManagerInput!) {\n    appointHubManager(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": typeof types.AppointHubManagerDocument,
    "\n  mutation InviteHubManager($input: InviteHubManagerInput!) {\n    inviteHubManager(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": typeof types.InviteHubManagerDocument,
    "\n  mutation WithdrawHubInvitation($input: WithdrawHubInvitationInput!) {\n    withdrawHubInvitation(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": typeof types.WithdrawHubInvitationDocument,
    "\n  mutation RemoveHubManager($input: RemoveHubManagerInput!) {\n    removeHubManager(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": typeof types.RemoveHubManagerDocument,
    "\n  query LocalAuthorities {\n    localAuthorities {\n      code\n      name\n    }\n  }\n": typeof types.LocalAuthoritiesDocument,
    "\n  fragment SchoolLine on School {\n    id\n    name\n    town\n  }\n": typeof types.SchoolLineFragmentDoc,
};
const documents: Documents = {
    "\n  fragment HubMark on Hub {\n    id\n    name\n    shortName\n    colour\n  }\n": types.HubMarkFragmentDoc,
    "\n  fragment HubRecordParts on HubRecord {\n    id\n    hub {\n      id\n      name\n      region\n      leadSchool\n      closedAt\n      version\n      slug\n    }\n    authorities {\n      code\n      name\n    }\n    managers {\n      id\n      since\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n    invitations {\n      id\n      name\n      email\n      expiresAt\n    }\n    transfers {\n      id\n      leadSchool\n      from\n      reason\n    }\n  }\n": types.HubRecordPartsFragmentDoc,
    "\n  query HubRecord($id: UUID!) {\n    hubRecord(id: $id) {\n      ...HubRecordParts\n    }\n  }\n": types.HubRecordDocument,
    "\n  mutation CreateHub($input: CreateHubInput!) {\n    createHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": types.CreateHubDocument,
    "\n  mutation EditHub($input: EditHubInput!) {\n    editHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": types.EditHubDocument,
    "\n  mutation CloseHub($input: CloseHubInput!) {\n    closeHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": types.CloseHubDocument,
    "\n  mutation ReopenHub($input: ReopenHubInput!) {\n    reopenHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": types.ReopenHubDocument,
    "\n  mutation TransferHub($input: TransferHubInput!) {\n    transferHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": types.TransferHubDocument,
    "\n  mutation AppointHubManager($input: AppointHubManagerInput!) {\n    appointHubManager(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": types.AppointHubManagerDocument,
    "\n  mutation InviteHubManager($input: InviteHubManagerInput!) {\n    inviteHubManager(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": types.InviteHubManagerDocument,
    "\n  mutation WithdrawHubInvitation($input: WithdrawHubInvitationInput!) {\n    withdrawHubInvitation(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": types.WithdrawHubInvitationDocument,
    "\n  mutation RemoveHubManager($input: RemoveHubManagerInput!) {\n    removeHubManager(input: $input) {\n      ...HubRecordParts\n    }\n  }\n": types.RemoveHubManagerDocument,
    "\n  query LocalAuthorities {\n    localAuthorities {\n      code\n      name\n    }\n  }\n": types.LocalAuthoritiesDocument,
    "\n  fragment SchoolLine on School {\n    id\n    name\n    town\n  }\n": types.SchoolLineFragmentDoc,
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
export function graphql(source: "\n  fragment HubMark on Hub {\n    id\n    name\n    shortName\n    colour\n  }\n"): (typeof documents)["\n  fragment HubMark on Hub {\n    id\n    name\n    shortName\n    colour\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HubRecordParts on HubRecord {\n    id\n    hub {\n      id\n      name\n      region\n      leadSchool\n      closedAt\n      version\n      slug\n    }\n    authorities {\n      code\n      name\n    }\n    managers {\n      id\n      since\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n    invitations {\n      id\n      name\n      email\n      expiresAt\n    }\n    transfers {\n      id\n      leadSchool\n      from\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment HubRecordParts on HubRecord {\n    id\n    hub {\n      id\n      name\n      region\n      leadSchool\n      closedAt\n      version\n      slug\n    }\n    authorities {\n      code\n      name\n    }\n    managers {\n      id\n      since\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n    invitations {\n      id\n      name\n      email\n      expiresAt\n    }\n    transfers {\n      id\n      leadSchool\n      from\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HubRecord($id: UUID!) {\n    hubRecord(id: $id) {\n      ...HubRecordParts\n    }\n  }\n"): (typeof documents)["\n  query HubRecord($id: UUID!) {\n    hubRecord(id: $id) {\n      ...HubRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateHub($input: CreateHubInput!) {\n    createHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"): (typeof documents)["\n  mutation CreateHub($input: CreateHubInput!) {\n    createHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditHub($input: EditHubInput!) {\n    editHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"): (typeof documents)["\n  mutation EditHub($input: EditHubInput!) {\n    editHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseHub($input: CloseHubInput!) {\n    closeHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"): (typeof documents)["\n  mutation CloseHub($input: CloseHubInput!) {\n    closeHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenHub($input: ReopenHubInput!) {\n    reopenHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenHub($input: ReopenHubInput!) {\n    reopenHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TransferHub($input: TransferHubInput!) {\n    transferHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"): (typeof documents)["\n  mutation TransferHub($input: TransferHubInput!) {\n    transferHub(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointHubManager($input: AppointHubManagerInput!) {\n    appointHubManager(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"): (typeof documents)["\n  mutation AppointHubManager($input: AppointHubManagerInput!) {\n    appointHubManager(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteHubManager($input: InviteHubManagerInput!) {\n    inviteHubManager(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"): (typeof documents)["\n  mutation InviteHubManager($input: InviteHubManagerInput!) {\n    inviteHubManager(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawHubInvitation($input: WithdrawHubInvitationInput!) {\n    withdrawHubInvitation(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawHubInvitation($input: WithdrawHubInvitationInput!) {\n    withdrawHubInvitation(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveHubManager($input: RemoveHubManagerInput!) {\n    removeHubManager(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveHubManager($input: RemoveHubManagerInput!) {\n    removeHubManager(input: $input) {\n      ...HubRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LocalAuthorities {\n    localAuthorities {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query LocalAuthorities {\n    localAuthorities {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SchoolLine on School {\n    id\n    name\n    town\n  }\n"): (typeof documents)["\n  fragment SchoolLine on School {\n    id\n    name\n    town\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;