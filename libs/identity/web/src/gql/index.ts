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
    "\n  query IdentityViewer {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n  }\n": typeof types.IdentityViewerDocument,
    "\n  query MentionCandidates($query: String!, $place: MentionPlaceInput, $audienceId: UUID) {\n    searchPeople(query: $query, first: 6, place: $place, audienceId: $audienceId) {\n      id\n      name\n      jobTitle\n    }\n  }\n": typeof types.MentionCandidatesDocument,
    "\n  query PalettePeople($query: String!) {\n    searchPeople(query: $query, first: 8) {\n      id\n      name\n      jobTitle\n      school {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PalettePeopleDocument,
    "\n  query PersonPage($id: UUID!) {\n    person(id: $id) {\n      id\n      name\n      jobTitle\n      offers\n      seeks\n      pictureFileId\n      erased\n      roleLabels\n      school {\n        id\n        name\n        town\n      }\n      department {\n        id\n      }\n      viewerCan {\n        edit\n      }\n    }\n  }\n": typeof types.PersonPageDocument,
    "\n  fragment ProfileForm_person on Person {\n    id\n    name\n    jobTitle\n    offers\n    seeks\n    pictureFileId\n  }\n": typeof types.ProfileForm_PersonFragmentDoc,
    "\n  query ProfileNow {\n    viewer {\n      id\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n": typeof types.ProfileNowDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      id\n      ...ProfileForm_person\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  query ProfilePage {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n": typeof types.ProfilePageDocument,
    "\n  query OwnSessions {\n    sessions {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n": typeof types.OwnSessionsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation SignOutEverywhere($input: SignOutEverywhereInput!) {\n    signOutEverywhere(input: $input) {\n      ended\n    }\n  }\n": typeof types.SignOutEverywhereDocument,
};
const documents: Documents = {
    "\n  query IdentityViewer {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n  }\n": types.IdentityViewerDocument,
    "\n  query MentionCandidates($query: String!, $place: MentionPlaceInput, $audienceId: UUID) {\n    searchPeople(query: $query, first: 6, place: $place, audienceId: $audienceId) {\n      id\n      name\n      jobTitle\n    }\n  }\n": types.MentionCandidatesDocument,
    "\n  query PalettePeople($query: String!) {\n    searchPeople(query: $query, first: 8) {\n      id\n      name\n      jobTitle\n      school {\n        id\n        name\n      }\n    }\n  }\n": types.PalettePeopleDocument,
    "\n  query PersonPage($id: UUID!) {\n    person(id: $id) {\n      id\n      name\n      jobTitle\n      offers\n      seeks\n      pictureFileId\n      erased\n      roleLabels\n      school {\n        id\n        name\n        town\n      }\n      department {\n        id\n      }\n      viewerCan {\n        edit\n      }\n    }\n  }\n": types.PersonPageDocument,
    "\n  fragment ProfileForm_person on Person {\n    id\n    name\n    jobTitle\n    offers\n    seeks\n    pictureFileId\n  }\n": types.ProfileForm_PersonFragmentDoc,
    "\n  query ProfileNow {\n    viewer {\n      id\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n": types.ProfileNowDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      id\n      ...ProfileForm_person\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  query ProfilePage {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n": types.ProfilePageDocument,
    "\n  query OwnSessions {\n    sessions {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n": types.OwnSessionsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  mutation SignOutEverywhere($input: SignOutEverywhereInput!) {\n    signOutEverywhere(input: $input) {\n      ended\n    }\n  }\n": types.SignOutEverywhereDocument,
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
export function graphql(source: "\n  query IdentityViewer {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n  }\n"): (typeof documents)["\n  query IdentityViewer {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MentionCandidates($query: String!, $place: MentionPlaceInput, $audienceId: UUID) {\n    searchPeople(query: $query, first: 6, place: $place, audienceId: $audienceId) {\n      id\n      name\n      jobTitle\n    }\n  }\n"): (typeof documents)["\n  query MentionCandidates($query: String!, $place: MentionPlaceInput, $audienceId: UUID) {\n    searchPeople(query: $query, first: 6, place: $place, audienceId: $audienceId) {\n      id\n      name\n      jobTitle\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PalettePeople($query: String!) {\n    searchPeople(query: $query, first: 8) {\n      id\n      name\n      jobTitle\n      school {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query PalettePeople($query: String!) {\n    searchPeople(query: $query, first: 8) {\n      id\n      name\n      jobTitle\n      school {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonPage($id: UUID!) {\n    person(id: $id) {\n      id\n      name\n      jobTitle\n      offers\n      seeks\n      pictureFileId\n      erased\n      roleLabels\n      school {\n        id\n        name\n        town\n      }\n      department {\n        id\n      }\n      viewerCan {\n        edit\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonPage($id: UUID!) {\n    person(id: $id) {\n      id\n      name\n      jobTitle\n      offers\n      seeks\n      pictureFileId\n      erased\n      roleLabels\n      school {\n        id\n        name\n        town\n      }\n      department {\n        id\n      }\n      viewerCan {\n        edit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileForm_person on Person {\n    id\n    name\n    jobTitle\n    offers\n    seeks\n    pictureFileId\n  }\n"): (typeof documents)["\n  fragment ProfileForm_person on Person {\n    id\n    name\n    jobTitle\n    offers\n    seeks\n    pictureFileId\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfileNow {\n    viewer {\n      id\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProfileNow {\n    viewer {\n      id\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      id\n      ...ProfileForm_person\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      id\n      ...ProfileForm_person\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfilePage {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProfilePage {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSessions {\n    sessions {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n"): (typeof documents)["\n  query OwnSessions {\n    sessions {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere($input: SignOutEverywhereInput!) {\n    signOutEverywhere(input: $input) {\n      ended\n    }\n  }\n"): (typeof documents)["\n  mutation SignOutEverywhere($input: SignOutEverywhereInput!) {\n    signOutEverywhere(input: $input) {\n      ended\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;