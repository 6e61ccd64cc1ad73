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
    "\n  fragment CalendarSection_settings on CalendarSettings {\n    id\n    addressMadeAt\n    invitations\n    groupCount\n  }\n": typeof types.CalendarSection_SettingsFragmentDoc,
    "\n  query CalendarSettings {\n    calendarSettings {\n      id\n      ...CalendarSection_settings\n    }\n  }\n": typeof types.CalendarSettingsDocument,
    "\n  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {\n    makeCalendarAddress(input: $input) {\n      url\n      webcalUrl\n      settings {\n        id\n        ...CalendarSection_settings\n      }\n    }\n  }\n": typeof types.MakeCalendarAddressDocument,
    "\n  mutation SwitchOffCalendarAddress($input: SwitchOffCalendarAddressInput!) {\n    switchOffCalendarAddress(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n": typeof types.SwitchOffCalendarAddressDocument,
    "\n  mutation SetCalendarInvitations($input: SetCalendarInvitationsInput!) {\n    setCalendarInvitations(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n": typeof types.SetCalendarInvitationsDocument,
};
const documents: Documents = {
    "\n  fragment CalendarSection_settings on CalendarSettings {\n    id\n    addressMadeAt\n    invitations\n    groupCount\n  }\n": types.CalendarSection_SettingsFragmentDoc,
    "\n  query CalendarSettings {\n    calendarSettings {\n      id\n      ...CalendarSection_settings\n    }\n  }\n": types.CalendarSettingsDocument,
    "\n  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {\n    makeCalendarAddress(input: $input) {\n      url\n      webcalUrl\n      settings {\n        id\n        ...CalendarSection_settings\n      }\n    }\n  }\n": types.MakeCalendarAddressDocument,
    "\n  mutation SwitchOffCalendarAddress($input: SwitchOffCalendarAddressInput!) {\n    switchOffCalendarAddress(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n": types.SwitchOffCalendarAddressDocument,
    "\n  mutation SetCalendarInvitations($input: SetCalendarInvitationsInput!) {\n    setCalendarInvitations(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n": types.SetCalendarInvitationsDocument,
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
export function graphql(source: "\n  fragment CalendarSection_settings on CalendarSettings {\n    id\n    addressMadeAt\n    invitations\n    groupCount\n  }\n"): (typeof documents)["\n  fragment CalendarSection_settings on CalendarSettings {\n    id\n    addressMadeAt\n    invitations\n    groupCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarSettings {\n    calendarSettings {\n      id\n      ...CalendarSection_settings\n    }\n  }\n"): (typeof documents)["\n  query CalendarSettings {\n    calendarSettings {\n      id\n      ...CalendarSection_settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {\n    makeCalendarAddress(input: $input) {\n      url\n      webcalUrl\n      settings {\n        id\n        ...CalendarSection_settings\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {\n    makeCalendarAddress(input: $input) {\n      url\n      webcalUrl\n      settings {\n        id\n        ...CalendarSection_settings\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchOffCalendarAddress($input: SwitchOffCalendarAddressInput!) {\n    switchOffCalendarAddress(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n"): (typeof documents)["\n  mutation SwitchOffCalendarAddress($input: SwitchOffCalendarAddressInput!) {\n    switchOffCalendarAddress(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCalendarInvitations($input: SetCalendarInvitationsInput!) {\n    setCalendarInvitations(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n"): (typeof documents)["\n  mutation SetCalendarInvitations($input: SetCalendarInvitationsInput!) {\n    setCalendarInvitations(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;