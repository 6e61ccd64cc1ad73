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
    "\n  mutation AddTestimonial($input: AddTestimonialInput!) {\n    addTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n": typeof types.AddTestimonialDocument,
    "\n  mutation WithdrawTestimonial($input: WithdrawTestimonialInput!) {\n    withdrawTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n": typeof types.WithdrawTestimonialDocument,
    "\n  fragment HubPageParts on HubPage {\n    id\n    version\n    about\n    contactName\n    contactEmail\n    contactPhone\n    website\n    logoFileId\n    logoAlt\n    path\n    hub {\n      id\n      name\n      colour\n    }\n    projects {\n      projectId\n      name\n      path\n      text\n    }\n    testimonials {\n      id\n      projectId\n      quote\n      name\n      role\n      school\n      year\n      consentAt\n      withdrawnAt\n    }\n  }\n": typeof types.HubPagePartsFragmentDoc,
    "\n  query ManagedHubPages {\n    managedHubPages {\n      id\n      ...HubPageParts\n    }\n  }\n": typeof types.ManagedHubPagesDocument,
    "\n  mutation UpdateHubPage($input: UpdateHubPageInput!) {\n    updateHubPage(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n": typeof types.UpdateHubPageDocument,
};
const documents: Documents = {
    "\n  mutation AddTestimonial($input: AddTestimonialInput!) {\n    addTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n": types.AddTestimonialDocument,
    "\n  mutation WithdrawTestimonial($input: WithdrawTestimonialInput!) {\n    withdrawTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n": types.WithdrawTestimonialDocument,
    "\n  fragment HubPageParts on HubPage {\n    id\n    version\n    about\n    contactName\n    contactEmail\n    contactPhone\n    website\n    logoFileId\n    logoAlt\n    path\n    hub {\n      id\n      name\n      colour\n    }\n    projects {\n      projectId\n      name\n      path\n      text\n    }\n    testimonials {\n      id\n      projectId\n      quote\n      name\n      role\n      school\n      year\n      consentAt\n      withdrawnAt\n    }\n  }\n": types.HubPagePartsFragmentDoc,
    "\n  query ManagedHubPages {\n    managedHubPages {\n      id\n      ...HubPageParts\n    }\n  }\n": types.ManagedHubPagesDocument,
    "\n  mutation UpdateHubPage($input: UpdateHubPageInput!) {\n    updateHubPage(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n": types.UpdateHubPageDocument,
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
export function graphql(source: "\n  mutation AddTestimonial($input: AddTestimonialInput!) {\n    addTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n"): (typeof documents)["\n  mutation AddTestimonial($input: AddTestimonialInput!) {\n    addTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawTestimonial($input: WithdrawTestimonialInput!) {\n    withdrawTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawTestimonial($input: WithdrawTestimonialInput!) {\n    withdrawTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HubPageParts on HubPage {\n    id\n    version\n    about\n    contactName\n    contactEmail\n    contactPhone\n    website\n    logoFileId\n    logoAlt\n    path\n    hub {\n      id\n      name\n      colour\n    }\n    projects {\n      projectId\n      name\n      path\n      text\n    }\n    testimonials {\n      id\n      projectId\n      quote\n      name\n      role\n      school\n      year\n      consentAt\n      withdrawnAt\n    }\n  }\n"): (typeof documents)["\n  fragment HubPageParts on HubPage {\n    id\n    version\n    about\n    contactName\n    contactEmail\n    contactPhone\n    website\n    logoFileId\n    logoAlt\n    path\n    hub {\n      id\n      name\n      colour\n    }\n    projects {\n      projectId\n      name\n      path\n      text\n    }\n    testimonials {\n      id\n      projectId\n      quote\n      name\n      role\n      school\n      year\n      consentAt\n      withdrawnAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ManagedHubPages {\n    managedHubPages {\n      id\n      ...HubPageParts\n    }\n  }\n"): (typeof documents)["\n  query ManagedHubPages {\n    managedHubPages {\n      id\n      ...HubPageParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateHubPage($input: UpdateHubPageInput!) {\n    updateHubPage(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateHubPage($input: UpdateHubPageInput!) {\n    updateHubPage(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;