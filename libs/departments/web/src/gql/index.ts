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
    "\n  query DepartmentVersions($departmentId: UUID!) {\n    departmentVersions(departmentId: $departmentId) {\n      version\n      savedAt\n      current\n      savedBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DepartmentVersionsDocument,
    "\n  query DepartmentVersion($departmentId: UUID!, $version: Int!) {\n    departmentVersion(departmentId: $departmentId, version: $version) {\n      version\n      whoWeAre\n      context\n      practice\n      practiceText\n    }\n  }\n": typeof types.DepartmentVersionDocument,
    "\n  query DepartmentEditor($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n      }\n      viewerCan {\n        edit\n      }\n      profile {\n        version\n        whoWeAre\n        context\n        practice\n      }\n    }\n  }\n": typeof types.DepartmentEditorDocument,
    "\n  mutation UpdateDepartmentProfile($input: UpdateDepartmentProfileInput!) {\n    updateDepartmentProfile(input: $input) {\n      id\n      profile {\n        practice\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n      ...DepartmentCard\n    }\n  }\n": typeof types.UpdateDepartmentProfileDocument,
    "\n  fragment DepartmentCard on Department {\n    id\n    school {\n      id\n      ...SchoolLine\n    }\n    viewerCan {\n      edit\n    }\n    members {\n      label\n      person {\n        id\n        name\n      }\n    }\n    profile {\n      excerpt\n      updatedAt\n    }\n  }\n": typeof types.DepartmentCardFragmentDoc,
    "\n  query Departments {\n    departments {\n      id\n      school {\n        id\n        name\n        town\n      }\n      ...DepartmentCard\n    }\n  }\n": typeof types.DepartmentsDocument,
    "\n  fragment DepartmentAside on Department {\n    id\n    school {\n      id\n      phase\n      laName\n      ageLow\n      ageHigh\n    }\n    members {\n      label\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n    profile {\n      updatedAt\n      updatedBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DepartmentAsideFragmentDoc,
    "\n  query DepartmentPage($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n        town\n        laName\n      }\n      viewerCan {\n        edit\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n    }\n  }\n": typeof types.DepartmentPageDocument,
    "\n  fragment DepartmentSections on Department {\n    id\n    viewerCan {\n      edit\n    }\n    profile {\n      whoWeAre\n      context\n      practiceHtml\n      version\n    }\n  }\n": typeof types.DepartmentSectionsFragmentDoc,
    "\n  query PaletteDepartments($query: String!) {\n    searchDepartments(query: $query, first: 6) {\n      id\n      name\n      school {\n        id\n        name\n        town\n      }\n    }\n  }\n": typeof types.PaletteDepartmentsDocument,
};
const documents: Documents = {
    "\n  query DepartmentVersions($departmentId: UUID!) {\n    departmentVersions(departmentId: $departmentId) {\n      version\n      savedAt\n      current\n      savedBy {\n        id\n        name\n      }\n    }\n  }\n": types.DepartmentVersionsDocument,
    "\n  query DepartmentVersion($departmentId: UUID!, $version: Int!) {\n    departmentVersion(departmentId: $departmentId, version: $version) {\n      version\n      whoWeAre\n      context\n      practice\n      practiceText\n    }\n  }\n": types.DepartmentVersionDocument,
    "\n  query DepartmentEditor($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n      }\n      viewerCan {\n        edit\n      }\n      profile {\n        version\n        whoWeAre\n        context\n        practice\n      }\n    }\n  }\n": types.DepartmentEditorDocument,
    "\n  mutation UpdateDepartmentProfile($input: UpdateDepartmentProfileInput!) {\n    updateDepartmentProfile(input: $input) {\n      id\n      profile {\n        practice\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n      ...DepartmentCard\n    }\n  }\n": types.UpdateDepartmentProfileDocument,
    "\n  fragment DepartmentCard on Department {\n    id\n    school {\n      id\n      ...SchoolLine\n    }\n    viewerCan {\n      edit\n    }\n    members {\n      label\n      person {\n        id\n        name\n      }\n    }\n    profile {\n      excerpt\n      updatedAt\n    }\n  }\n": types.DepartmentCardFragmentDoc,
    "\n  query Departments {\n    departments {\n      id\n      school {\n        id\n        name\n        town\n      }\n      ...DepartmentCard\n    }\n  }\n": types.DepartmentsDocument,
    "\n  fragment DepartmentAside on Department {\n    id\n    school {\n      id\n      phase\n      laName\n      ageLow\n      ageHigh\n    }\n    members {\n      label\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n    profile {\n      updatedAt\n      updatedBy {\n        id\n        name\n      }\n    }\n  }\n": types.DepartmentAsideFragmentDoc,
    "\n  query DepartmentPage($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n        town\n        laName\n      }\n      viewerCan {\n        edit\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n    }\n  }\n": types.DepartmentPageDocument,
    "\n  fragment DepartmentSections on Department {\n    id\n    viewerCan {\n      edit\n    }\n    profile {\n      whoWeAre\n      context\n      practiceHtml\n      version\n    }\n  }\n": types.DepartmentSectionsFragmentDoc,
    "\n  query PaletteDepartments($query: String!) {\n    searchDepartments(query: $query, first: 6) {\n      id\n      name\n      school {\n        id\n        name\n        town\n      }\n    }\n  }\n": types.PaletteDepartmentsDocument,
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
export function graphql(source: "\n  query DepartmentVersions($departmentId: UUID!) {\n    departmentVersions(departmentId: $departmentId) {\n      version\n      savedAt\n      current\n      savedBy {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query DepartmentVersions($departmentId: UUID!) {\n    departmentVersions(departmentId: $departmentId) {\n      version\n      savedAt\n      current\n      savedBy {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentVersion($departmentId: UUID!, $version: Int!) {\n    departmentVersion(departmentId: $departmentId, version: $version) {\n      version\n      whoWeAre\n      context\n      practice\n      practiceText\n    }\n  }\n"): (typeof documents)["\n  query DepartmentVersion($departmentId: UUID!, $version: Int!) {\n    departmentVersion(departmentId: $departmentId, version: $version) {\n      version\n      whoWeAre\n      context\n      practice\n      practiceText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentEditor($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n      }\n      viewerCan {\n        edit\n      }\n      profile {\n        version\n        whoWeAre\n        context\n        practice\n      }\n    }\n  }\n"): (typeof documents)["\n  query DepartmentEditor($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n      }\n      viewerCan {\n        edit\n      }\n      profile {\n        version\n        whoWeAre\n        context\n        practice\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDepartmentProfile($input: UpdateDepartmentProfileInput!) {\n    updateDepartmentProfile(input: $input) {\n      id\n      profile {\n        practice\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n      ...DepartmentCard\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateDepartmentProfile($input: UpdateDepartmentProfileInput!) {\n    updateDepartmentProfile(input: $input) {\n      id\n      profile {\n        practice\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n      ...DepartmentCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentCard on Department {\n    id\n    school {\n      id\n      ...SchoolLine\n    }\n    viewerCan {\n      edit\n    }\n    members {\n      label\n      person {\n        id\n        name\n      }\n    }\n    profile {\n      excerpt\n      updatedAt\n    }\n  }\n"): (typeof documents)["\n  fragment DepartmentCard on Department {\n    id\n    school {\n      id\n      ...SchoolLine\n    }\n    viewerCan {\n      edit\n    }\n    members {\n      label\n      person {\n        id\n        name\n      }\n    }\n    profile {\n      excerpt\n      updatedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Departments {\n    departments {\n      id\n      school {\n        id\n        name\n        town\n      }\n      ...DepartmentCard\n    }\n  }\n"): (typeof documents)["\n  query Departments {\n    departments {\n      id\n      school {\n        id\n        name\n        town\n      }\n      ...DepartmentCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentAside on Department {\n    id\n    school {\n      id\n      phase\n      laName\n      ageLow\n      ageHigh\n    }\n    members {\n      label\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n    profile {\n      updatedAt\n      updatedBy {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DepartmentAside on Department {\n    id\n    school {\n      id\n      phase\n      laName\n      ageLow\n      ageHigh\n    }\n    members {\n      label\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n    profile {\n      updatedAt\n      updatedBy {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentPage($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n        town\n        laName\n      }\n      viewerCan {\n        edit\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n    }\n  }\n"): (typeof documents)["\n  query DepartmentPage($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n        town\n        laName\n      }\n      viewerCan {\n        edit\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentSections on Department {\n    id\n    viewerCan {\n      edit\n    }\n    profile {\n      whoWeAre\n      context\n      practiceHtml\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment DepartmentSections on Department {\n    id\n    viewerCan {\n      edit\n    }\n    profile {\n      whoWeAre\n      context\n      practiceHtml\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteDepartments($query: String!) {\n    searchDepartments(query: $query, first: 6) {\n      id\n      name\n      school {\n        id\n        name\n        town\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaletteDepartments($query: String!) {\n    searchDepartments(query: $query, first: 6) {\n      id\n      name\n      school {\n        id\n        name\n        town\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;