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
    "\n  fragment PictureNumbers on PictureNumbers {\n    registered\n    started\n    completed\n    attendance\n    attendanceWithheld\n  }\n": typeof types.PictureNumbersFragmentDoc,
    "\n  fragment HubTable on NationalPicture {\n    groups\n    total {\n      ...PictureNumbers\n    }\n    hubs {\n      groups\n      numbers {\n        ...PictureNumbers\n      }\n      record {\n        id\n        hub {\n          id\n          name\n          region\n          leadSchool\n          closedAt\n          ...HubMark\n        }\n        managers {\n          id\n          person {\n            id\n            name\n          }\n        }\n        invitations {\n          id\n        }\n      }\n    }\n  }\n": typeof types.HubTableFragmentDoc,
    "\n  query NationalPicture($academicYear: Int) {\n    nationalPicture(academicYear: $academicYear) {\n      academicYear {\n        id\n        label\n      }\n      academicYears {\n        id\n        label\n      }\n      ...HubTable\n    }\n  }\n": typeof types.NationalPictureDocument,
    "\n  query NationalPictureCsv($academicYear: Int!, $sortBy: PictureColumn!, $descending: Boolean!) {\n    nationalPictureCsv(academicYear: $academicYear, sortBy: $sortBy, descending: $descending)\n  }\n": typeof types.NationalPictureCsvDocument,
};
const documents: Documents = {
    "\n  fragment PictureNumbers on PictureNumbers {\n    registered\n    started\n    completed\n    attendance\n    attendanceWithheld\n  }\n": types.PictureNumbersFragmentDoc,
    "\n  fragment HubTable on NationalPicture {\n    groups\n    total {\n      ...PictureNumbers\n    }\n    hubs {\n      groups\n      numbers {\n        ...PictureNumbers\n      }\n      record {\n        id\n        hub {\n          id\n          name\n          region\n          leadSchool\n          closedAt\n          ...HubMark\n        }\n        managers {\n          id\n          person {\n            id\n            name\n          }\n        }\n        invitations {\n          id\n        }\n      }\n    }\n  }\n": types.HubTableFragmentDoc,
    "\n  query NationalPicture($academicYear: Int) {\n    nationalPicture(academicYear: $academicYear) {\n      academicYear {\n        id\n        label\n      }\n      academicYears {\n        id\n        label\n      }\n      ...HubTable\n    }\n  }\n": types.NationalPictureDocument,
    "\n  query NationalPictureCsv($academicYear: Int!, $sortBy: PictureColumn!, $descending: Boolean!) {\n    nationalPictureCsv(academicYear: $academicYear, sortBy: $sortBy, descending: $descending)\n  }\n": types.NationalPictureCsvDocument,
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
export function graphql(source: "\n  fragment PictureNumbers on PictureNumbers {\n    registered\n    started\n    completed\n    attendance\n    attendanceWithheld\n  }\n"): (typeof documents)["\n  fragment PictureNumbers on PictureNumbers {\n    registered\n    started\n    completed\n    attendance\n    attendanceWithheld\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HubTable on NationalPicture {\n    groups\n    total {\n      ...PictureNumbers\n    }\n    hubs {\n      groups\n      numbers {\n        ...PictureNumbers\n      }\n      record {\n        id\n        hub {\n          id\n          name\n          region\n          leadSchool\n          closedAt\n          ...HubMark\n        }\n        managers {\n          id\n          person {\n            id\n            name\n          }\n        }\n        invitations {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment HubTable on NationalPicture {\n    groups\n    total {\n      ...PictureNumbers\n    }\n    hubs {\n      groups\n      numbers {\n        ...PictureNumbers\n      }\n      record {\n        id\n        hub {\n          id\n          name\n          region\n          leadSchool\n          closedAt\n          ...HubMark\n        }\n        managers {\n          id\n          person {\n            id\n            name\n          }\n        }\n        invitations {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NationalPicture($academicYear: Int) {\n    nationalPicture(academicYear: $academicYear) {\n      academicYear {\n        id\n        label\n      }\n      academicYears {\n        id\n        label\n      }\n      ...HubTable\n    }\n  }\n"): (typeof documents)["\n  query NationalPicture($academicYear: Int) {\n    nationalPicture(academicYear: $academicYear) {\n      academicYear {\n        id\n        label\n      }\n      academicYears {\n        id\n        label\n      }\n      ...HubTable\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NationalPictureCsv($academicYear: Int!, $sortBy: PictureColumn!, $descending: Boolean!) {\n    nationalPictureCsv(academicYear: $academicYear, sortBy: $sortBy, descending: $descending)\n  }\n"): (typeof documents)["\n  query NationalPictureCsv($academicYear: Int!, $sortBy: PictureColumn!, $descending: Boolean!) {\n    nationalPictureCsv(academicYear: $academicYear, sortBy: $sortBy, descending: $descending)\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;