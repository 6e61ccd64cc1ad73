/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type MakeCalendarAddressInput = {
  /** Made by the client. Repeating the mutation with it returns the first result. */
  mutationId: string;
};

export type SetCalendarInvitationsInput = {
  /** Made by the client. Repeating the mutation with it returns the first result. */
  mutationId: string;
  on: boolean;
};

export type SwitchOffCalendarAddressInput = {
  /** Made by the client. Repeating the mutation with it returns the first result. */
  mutationId: string;
};

export type CalendarSection_SettingsFragment = { __typename: 'CalendarSettings', id: string, addressMadeAt: string | null, invitations: boolean, groupCount: number } & { ' $fragmentName'?: 'CalendarSection_SettingsFragment' };

export type CalendarSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarSettingsQuery = { __typename: 'Query', calendarSettings: (
    { __typename: 'CalendarSettings', id: string }
    & { ' $fragmentRefs'?: { 'CalendarSection_SettingsFragment': CalendarSection_SettingsFragment } }
  ) };

export type MakeCalendarAddressMutationVariables = Exact<{
  input: MakeCalendarAddressInput;
}>;


export type MakeCalendarAddressMutation = { __typename: 'Mutation', makeCalendarAddress: { __typename: 'CalendarAddress', url: string, webcalUrl: string, settings: (
      { __typename: 'CalendarSettings', id: string }
      & { ' $fragmentRefs'?: { 'CalendarSection_SettingsFragment': CalendarSection_SettingsFragment } }
    ) } };

export type SwitchOffCalendarAddressMutationVariables = Exact<{
  input: SwitchOffCalendarAddressInput;
}>;


export type SwitchOffCalendarAddressMutation = { __typename: 'Mutation', switchOffCalendarAddress: (
    { __typename: 'CalendarSettings', id: string }
    & { ' $fragmentRefs'?: { 'CalendarSection_SettingsFragment': CalendarSection_SettingsFragment } }
  ) };

export type SetCalendarInvitationsMutationVariables = Exact<{
  input: SetCalendarInvitationsInput;
}>;


export type SetCalendarInvitationsMutation = { __typename: 'Mutation', setCalendarInvitations: (
    { __typename: 'CalendarSettings', id: string }
    & { ' $fragmentRefs'?: { 'CalendarSection_SettingsFragment': CalendarSection_SettingsFragment } }
  ) };

export const CalendarSection_SettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarSection_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addressMadeAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"}},{"kind":"Field","name":{"kind":"Name","value":"groupCount"}}]}}]} as unknown as DocumentNode<CalendarSection_SettingsFragment, unknown>;
export const CalendarSettingsDocument = {"__meta__":{"hash":"b3d146a76e09eb093bd1df5c7425710aa1028c211b8677508f7356383a6cb20d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendarSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarSection_settings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarSection_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addressMadeAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"}},{"kind":"Field","name":{"kind":"Name","value":"groupCount"}}]}}]} as unknown as DocumentNode<CalendarSettingsQuery, CalendarSettingsQueryVariables>;
export const MakeCalendarAddressDocument = {"__meta__":{"hash":"a27807f1754850412b19656a1b0815c5b69f5881cfc2a50f1f6fd9c5f03a7f5e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeCalendarAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeCalendarAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"makeCalendarAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"webcalUrl"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarSection_settings"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarSection_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addressMadeAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"}},{"kind":"Field","name":{"kind":"Name","value":"groupCount"}}]}}]} as unknown as DocumentNode<MakeCalendarAddressMutation, MakeCalendarAddressMutationVariables>;
export const SwitchOffCalendarAddressDocument = {"__meta__":{"hash":"2e2b4c3597720bd9aba2ba9ab08f4fcc1ea9b2ccf0d7454da613cbce38366422"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchOffCalendarAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchOffCalendarAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"switchOffCalendarAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarSection_settings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarSection_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addressMadeAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"}},{"kind":"Field","name":{"kind":"Name","value":"groupCount"}}]}}]} as unknown as DocumentNode<SwitchOffCalendarAddressMutation, SwitchOffCalendarAddressMutationVariables>;
export const SetCalendarInvitationsDocument = {"__meta__":{"hash":"16cf1ca08459392f3048bf9750d1759053276b9639f8c15c04369fa64d670ddc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCalendarInvitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCalendarInvitationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setCalendarInvitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarSection_settings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarSection_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addressMadeAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"}},{"kind":"Field","name":{"kind":"Name","value":"groupCount"}}]}}]} as unknown as DocumentNode<SetCalendarInvitationsMutation, SetCalendarInvitationsMutationVariables>;